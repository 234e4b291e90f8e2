using Salescape.Schema;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>How far the vendor has come with a known problem, counted from the first ticket about it.</summary>
/// <param name="Look">The day on which somebody began to look into it.</param>
/// <param name="CauseFound">The day on which the cause was known; the last possible one if it never was.</param>
/// <param name="FixPlanned">The day on which the fix got a version; the last possible one if it never did.</param>
/// <param name="Fixed">The day of the release that mends it; the last possible one if there is none.</param>
internal readonly record struct IssueProgress(DateOnly Look, DateOnly CauseFound, DateOnly FixPlanned, DateOnly Fixed)
{
    /// <summary>The progress of a problem first met on a day.</summary>
    public static IssueProgress Of(PlannedIssue issue, DateOnly first)
    {
        DateOnly look = first.AddDays(issue.Days.Look);
        DateOnly cause = first.AddDays(issue.Days.Cause);
        if (issue.Fix is not { } fix)
            return new(look, cause, DateOnly.MaxValue, DateOnly.MaxValue);
        // A lasting problem waits until the release is near; one that is pressing is planned as soon as it is understood.
        DateOnly plan = first.AddDays(issue.Days.Plan);
        DateOnly near = fix.Date.AddDays(-IssueAssumptions.DaysOfWorkOnFix * 3);
        plan = plan > near ? plan : near;
        DateOnly work = fix.Date.AddDays(-IssueAssumptions.DaysOfWorkOnFix);
        plan = Later(first, plan < work ? plan : work);
        cause = Later(first, cause < plan ? cause : plan);
        return new(look < cause ? look : cause, cause, plan, Later(first, fix.Date));
    }

    /// <summary>Where it stands on a day from the first ticket on.</summary>
    public IssueStatus StatusOn(DateOnly day) =>
        day >= Fixed ? IssueStatus.Resolved
        : day >= FixPlanned ? IssueStatus.FixInProgress
        : day >= Look ? IssueStatus.UnderInvestigation
        : IssueStatus.Open;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
