namespace Salescape.Analyses.Tests.Truths;

/// <summary>Who is still there: accounts, agents and reps come and go.</summary>
public sealed partial class Meanings
{
    /// <summary>Whether an account has left: it had contracts, and all have ended.</summary>
    public bool HasLeft(string customer) => LastEnd(customer) is var end && end != default && end < Today;

    /// <summary>Agents who still work: everybody who does is measured each week.</summary>
    public HashSet<string> AgentsHere =>
        Once(nameof(AgentsHere), () =>
            books["support_agent_metrics"]
                .Where(week => week.Day("metric_date") > books.AsOf.AddDays(-14))
                .Select(week => week["agent_name"])
                .ToHashSet()
        );

    /// <summary>Reps who still hold a territory.</summary>
    public HashSet<string> RepsHere =>
        Once(nameof(RepsHere), () =>
            books["territories"].Where(one => one["active"] == "Yes").Select(one => one["sales_rep"]).ToHashSet()
        );
}
