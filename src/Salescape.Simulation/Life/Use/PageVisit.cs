using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>What a session looked at.</summary>
/// <param name="Pages">Pages seen.</param>
/// <param name="Actions">Actions taken on them.</param>
internal readonly record struct PageVisit(int Pages, int Actions)
{
    /// <summary>Pages seen in the mean by the length of a session in minutes; none lasts longer than a day.</summary>
    private static readonly double[] PagesByMinutes =
    [
        .. Enumerable
            .Range(0, Session.MinutesPerDay)
            .Select(minutes => SessionAssumptions.Pages * PortableMath.Pow(Math.Max(1, minutes), SessionAssumptions.PagesPower)),
    ];

    /// <summary>What a session looked at.</summary>
    /// <param name="session">The session.</param>
    /// <param name="draw">Where the session's course is drawn.</param>
    public static PageVisit Of(in Session session, ref Draw draw)
    {
        int pages = 1 + (int)(PagesByMinutes[session.Minutes] * draw.LogNormal(1, SessionAssumptions.PagesSigma));
        return new PageVisit(pages, (int)(pages * draw.LogNormal(SessionAssumptions.ActionsPerPage, SessionAssumptions.ActionsSigma)));
    }
}
