using System.Numerics;
using System.Runtime.CompilerServices;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// The rules of a grammar as they are said. Ways, pieces, questions and words of all rules lie in one array each, those
/// of a rule side by side: as objects that refer to each other, two thirds of the time of a sentence went into waiting for memory.
/// </summary>
/// <param name="rules">The rules by number.</param>
/// <param name="ways">The ways to say them.</param>
/// <param name="questions">What tells which ways are open.</param>
/// <param name="answers">The answers to them.</param>
/// <param name="pieces">What ways say, in each manner.</param>
/// <param name="words">The words of all pieces, UTF-8, and <see cref="TextArena.Stride"/> bytes more.</param>
internal sealed class GrammarScript(
    GrammarScript.Rule[] rules,
    GrammarScript.Way[] ways,
    GrammarQuestions.Question[] questions,
    ulong[] answers,
    GrammarScript.Piece[][] pieces,
    byte[] words
)
{
    /// <summary>Says a rule in one of the ways that the facts allow.</summary>
    /// <exception cref="InvalidOperationException">They allow none.</exception>
    public void Say(int rule, TextArena arena, in Facts facts, ref Draw draw) =>
        Say(rule, pieces[pieces.Length > 1 ? facts.Voice.Manner.Number : 0], arena, in facts, ref draw);

    private void Say(int rule, Piece[] inManner, TextArena arena, in Facts facts, ref Draw draw)
    {
        ref readonly Way way = ref Choose(rule, in facts, ref draw);
        foreach (Piece piece in inManner.AsSpan(way.Pieces.First, way.Pieces.Count))
        {
            if (piece.Length > 0)
                arena.Join(words.AsSpan(piece.Place), piece.Length);
            else if (piece.IsRule)
                Say(piece.Place, inManner, arena, in facts, ref draw);
            else
                arena.Join(facts[(Fact)piece.Place]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly Way Choose(int number, in Facts facts, ref Draw draw)
    {
        ref readonly Rule rule = ref rules[number];
        ulong open = rule.IsOpen ? 0 : OpenWays(rule.Questions, in facts.Known);
        int picked = Pick(number, rule.IsOpen ? rule.Ways.Count : BitOperations.PopCount(open), in facts, ref draw);
        return ref ways[rule.Ways.First + (rule.IsOpen ? picked : BitSet.MemberAt(open, picked))];
    }

    /// <summary>The ways that the facts allow, one bit each.</summary>
    private ulong OpenWays(Slice asked, in FactSet known)
    {
        ulong open = ulong.MaxValue;
        foreach (ref readonly GrammarQuestions.Question question in questions.AsSpan(asked.First, asked.Count))
            open &= answers[question.Answers + (int)BitSet.Among(question.About, known.Element(question.Element))];
        return open != 0 ? open : throw NoWay(asked);
    }

    private InvalidOperationException NoWay(Slice asked)
    {
        IEnumerable<Fact> facts = questions.Skip(asked.First).Take(asked.Count).SelectMany(question => question.Facts);
        return new($"No way to say this with what is known; its ways ask for {string.Join(", ", facts)}.");
    }

    /// <summary>One of several ways: whoever speaks has a favourite among them, and a second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Pick(int rule, int count, in Facts facts, ref Draw draw)
    {
        ulong habit = facts.Voice.Habit;
        if (habit == 0)
            return draw.Whole(0, count - 1);
        ulong bits = draw.Bits();
        uint mood = (byte)bits;
        if (mood < VoiceAssumptions.Favourite + VoiceAssumptions.Second)
            bits = Draw.Mix(habit + (2 * (ulong)rule + (mood < VoiceAssumptions.Favourite ? 0UL : 1)) * Draw.Stride);
        return (int)Draw.Part(bits, (ulong)count);
    }

    /// <summary>Neighbours in one of the arrays.</summary>
    internal readonly record struct Slice(int First, int Count);

    /// <summary>One thing to say.</summary>
    /// <param name="Ways">The ways to say it.</param>
    /// <param name="Questions">What tells which of them are open.</param>
    internal readonly record struct Rule(Slice Ways, Slice Questions)
    {
        /// <summary>Whether all ways fit whatever is known, as most wordings do.</summary>
        public bool IsOpen => Questions.Count == 0;
    }

    /// <summary>One way to say a thing.</summary>
    /// <param name="Pieces">What is said.</param>
    internal readonly record struct Way(Slice Pieces);

    /// <summary>Words, a fact or a rule.</summary>
    /// <param name="Place">Where the words begin; or the fact; or the rule's number.</param>
    /// <param name="Length">The words' bytes; 0 of anything else.</param>
    /// <param name="IsRule">Whether it is a rule.</param>
    internal readonly record struct Piece(int Place, ushort Length, bool IsRule);
}
