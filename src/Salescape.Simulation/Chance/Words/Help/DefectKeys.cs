using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Keys under which the developers keep faults: <c>ENG-20417</c>; they count up over the years, and all tickets of a known problem
/// name the same.</summary>
internal static class DefectKeys
{
    private const int ADay = 9;

    private static readonly DateOnly First = new(2012, 1, 2);

    /// <summary>The key of the fault that a ticket is about.</summary>
    public static Text Write(TextArena arena, in TicketFacts about, ref Draw draw)
    {
        int drawn = draw.Whole(0, ADay - 1);
        (DateOnly day, int ofDay) = about.Issue is { } issue ? (issue.Since.Date, issue.Number % ADay) : (about.Opened, drawn);
        return arena.Add("ENG-"u8).Add((day.DayNumber - First.DayNumber) * ADay + ofDay).Cut();
    }
}
