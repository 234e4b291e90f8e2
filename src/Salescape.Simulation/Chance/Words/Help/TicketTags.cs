using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The tags that suit a ticket: of its case first, then of its cause, of its feature or of its case again.</summary>
/// <param name="First">What it is about.</param>
/// <param name="Second">What else is telling of it; empty if nothing is.</param>
internal readonly record struct TicketTags(Text First, Text Second)
{
    /// <summary>How many there are.</summary>
    public int Count => Second.IsEmpty ? 1 : 2;

    /// <summary>One of them, none twice; the most telling first.</summary>
    public Text this[int ordinal] => ordinal == 0 ? First : Second;

    /// <summary>Those of a ticket.</summary>
    /// <param name="arena">Where to write.</param>
    /// <param name="about">The ticket.</param>
    /// <param name="facts">What holds for it.</param>
    /// <param name="draw">Decides.</param>
    public static TicketTags Of(TextArena arena, in TicketFacts about, in Facts facts, ref Draw draw)
    {
        Text first = about.Case.Tags[0];
        bool isUsual = draw.Chance(Assumptions.IncidentAssumptions.SecondTagOfCase);
        Text other =
            about.Case.CauseTag is { } ofCause ? ofCause.Write(arena, in facts, ref draw)
            : about.Case.IsOfProduct || about.Case.IsOutage ? default
            : Slug.Of(arena, about.Feature);
        Text usual = about.Case.Tags.Length > 1 ? about.Case.Tags[1] : other;
        Text second = isUsual || other.IsEmpty ? usual : other;
        return new(first, second.Equals(first) ? default : second);
    }
}
