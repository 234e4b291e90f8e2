namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// The rules of a grammar as they are said. Ways, pieces, conditions and words of all rules lie in one array each, those
/// of a rule side by side: as objects that refer to each other, two thirds of the time of a sentence went into waiting for memory.
/// </summary>
/// <param name="rules">The rules by number.</param>
/// <param name="ways">The ways to say them.</param>
/// <param name="conditions">What ways ask for.</param>
/// <param name="pieces">What ways say.</param>
/// <param name="words">The words of all pieces, UTF-8.</param>
internal sealed class GrammarScript(GrammarScript.Rule[] rules, GrammarScript.Way[] ways, GrammarScript.Condition[] conditions, GrammarScript.Piece[] pieces, byte[] words)
{
    /// <summary>Says a rule in one of the ways that the facts allow.</summary>
    /// <exception cref="InvalidOperationException">They allow none.</exception>
    public void Say(int rule, TextArena arena, in Facts facts, ref Draw draw)
    {
        ref readonly Way way = ref Choose(in rules[rule], in facts.Known, ref draw);
        foreach (Piece piece in pieces.AsSpan(way.Pieces.First, way.Pieces.Count))
        {
            if (piece.Length > 0)
                arena.Add(words.AsSpan(piece.Place, piece.Length));
            else if (piece.IsRule)
                Say(piece.Place, arena, in facts, ref draw);
            else
                arena.Add(facts[(Fact)piece.Place]);
        }
    }

    private ref readonly Way Choose(in Rule rule, in FactSet known, ref Draw draw)
    {
        ReadOnlySpan<Way> all = ways.AsSpan(rule.Ways.First, rule.Ways.Count);
        if (rule.IsOpen)
            return ref all[draw.Whole(0, all.Length - 1)];
        Span<ushort> open = stackalloc ushort[all.Length];
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (AreMet(all[i].Conditions, in known))
                open[count++] = (ushort)i;
        }

        if (count == 0)
            throw new InvalidOperationException($"No way to say this with what is known; the first asks for {string.Join(", ", conditions.AsSpan(all[0].Conditions.First, all[0].Conditions.Count).ToArray())}.");
        return ref all[open[draw.Whole(0, count - 1)]];
    }

    private bool AreMet(Slice asked, in FactSet known)
    {
        foreach (Condition condition in conditions.AsSpan(asked.First, asked.Count))
        {
            if (known.Holds(condition.Fact) != condition.MustHold)
                return false;
        }

        return true;
    }

    /// <summary>Neighbours in one of the arrays.</summary>
    internal readonly record struct Slice(int First, int Count);

    /// <summary>One thing to say.</summary>
    /// <param name="Ways">The ways to say it.</param>
    /// <param name="IsOpen">Whether all of them fit whatever is known, as most wordings do.</param>
    internal readonly record struct Rule(Slice Ways, bool IsOpen);

    /// <summary>One way to say a thing.</summary>
    internal readonly record struct Way(Slice Conditions, Slice Pieces);

    /// <summary>A fact that must hold, or must not.</summary>
    internal readonly record struct Condition(Fact Fact, bool MustHold);

    /// <summary>Words, a fact or a rule.</summary>
    /// <param name="Place">Where the words begin; or the fact; or the rule's number.</param>
    /// <param name="Length">The words' bytes; 0 of anything else.</param>
    /// <param name="IsRule">Whether it is a rule.</param>
    internal readonly record struct Piece(int Place, ushort Length, bool IsRule);
}
