using System.Numerics;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// The rules of a grammar as they are said. Ways, pieces, conditions and words of all rules lie in one array each, those
/// of a rule side by side: as objects that refer to each other, two thirds of the time of a sentence went into waiting for memory.
/// </summary>
/// <param name="rules">The rules by number.</param>
/// <param name="ways">The ways to say them.</param>
/// <param name="asked">The facts that the ways of a rule ask for.</param>
/// <param name="conditions">What ways ask for, each once.</param>
/// <param name="pieces">What ways say, in each manner.</param>
/// <param name="words">The words of all pieces, UTF-8, and <see cref="TextArena.Stride"/> bytes more.</param>
internal sealed class GrammarScript(
    GrammarScript.Rule[] rules,
    GrammarScript.Way[] ways,
    Fact[] asked,
    GrammarScript.Condition[] conditions,
    GrammarScript.Piece[][] pieces,
    byte[] words
)
{
    /// <summary>The most ways that a rule may have whose ways ask for something.</summary>
    public const int MaxWays = 64;

    /// <summary>The most facts of a rule whose open ways are remembered.</summary>
    public const int MaxRemembered = 12;

    // The open ways of rules, by which of their asked facts are known; 0 until somebody has asked. Whoever asks first finds the same.
    private readonly ulong[] _open = new ulong[rules.Sum(rule => rule.IsRemembered ? 1 << rule.Asked.Count : 0)];

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

    private ref readonly Way Choose(int number, in Facts facts, ref Draw draw)
    {
        ref readonly Rule rule = ref rules[number];
        ref readonly FactSet known = ref facts.Known;
        ReadOnlySpan<Way> all = ways.AsSpan(rule.Ways.First, rule.Ways.Count);
        if (rule.IsOpen)
            return ref all[Pick(number, all.Length, in facts, ref draw)];
        ulong open;
        if (rule.IsRemembered)
        {
            uint held = 0;
            int bit = 0;
            foreach (Fact fact in asked.AsSpan(rule.Asked.First, rule.Asked.Count))
                held |= known.BitOf(fact) << bit++;
            ref ulong remembered = ref _open[rule.Remembered + (int)held];
            open = remembered;
            if (open == 0)
                remembered = open = Open(all, in known);
        }
        else
        {
            open = Open(all, in known);
        }

        return ref all[BitSet.MemberAt(open, Pick(number, BitOperations.PopCount(open), in facts, ref draw))];
    }

    /// <summary>The ways that the facts allow, one bit each.</summary>
    private ulong Open(ReadOnlySpan<Way> all, in FactSet known)
    {
        ulong open = 0;
        for (int i = 0; i < all.Length; i++)
            open |= (conditions[all[i].Condition].IsMet(in known) ? 1UL : 0) << i;
        return open != 0
            ? open
            : throw new InvalidOperationException(
                $"No way to say this with what is known; the first asks for {string.Join(", ", Enum.GetValues<Fact>().Where(conditions[all[0].Condition].Needed.Holds))}."
            );
    }

    /// <summary>One of several ways: whoever speaks has a favourite among them, and a second.</summary>
    private static int Pick(int rule, int count, in Facts facts, ref Draw draw)
    {
        ulong habit = facts.Voice.Habit;
        if (habit == 0)
            return draw.Whole(0, count - 1);
        ulong bits = draw.Bits();
        uint mood = (byte)bits;
        if (mood < VoiceAssumptions.Favourite + VoiceAssumptions.Second)
            bits = Draw.Mix(habit + (2 * (ulong)rule + (mood < VoiceAssumptions.Favourite ? 0UL : 1)) * Draw.Stride);
        return (int)Math.BigMul(bits, (ulong)count, out _);
    }

    /// <summary>Neighbours in one of the arrays.</summary>
    internal readonly record struct Slice(int First, int Count);

    /// <summary>One thing to say.</summary>
    /// <param name="Ways">The ways to say it.</param>
    /// <param name="Asked">The facts that they ask for.</param>
    /// <param name="Remembered">Where its open ways are remembered.</param>
    internal readonly record struct Rule(Slice Ways, Slice Asked, int Remembered)
    {
        /// <summary>Whether all ways fit whatever is known, as most wordings do.</summary>
        public bool IsOpen => Asked.Count == 0;

        /// <summary>Whether its ways ask for so little that the open ones are remembered: few rules ask for more.</summary>
        public bool IsRemembered => Asked.Count is > 0 and <= MaxRemembered;
    }

    /// <summary>One way to say a thing.</summary>
    /// <param name="Condition">Place of what it asks for.</param>
    /// <param name="Pieces">What is said.</param>
    internal readonly record struct Way(int Condition, Slice Pieces);

    /// <summary>What a way asks for.</summary>
    internal readonly record struct Condition
    {
        private readonly FactSet _needed;
        private readonly FactSet _asked;

        /// <param name="needed">Facts that must hold.</param>
        /// <param name="barred">Facts that must not.</param>
        public Condition(FactSet needed, FactSet barred)
        {
            _needed = needed;
            _asked = needed | barred;
        }

        /// <summary>Facts that must hold.</summary>
        public FactSet Needed => _needed;

        public bool IsMet(in FactSet known) => known.Agrees(in _needed, in _asked);
    }

    /// <summary>Words, a fact or a rule.</summary>
    /// <param name="Place">Where the words begin; or the fact; or the rule's number.</param>
    /// <param name="Length">The words' bytes; 0 of anything else.</param>
    /// <param name="IsRule">Whether it is a rule.</param>
    internal readonly record struct Piece(int Place, ushort Length, bool IsRule);
}
