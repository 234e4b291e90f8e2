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

    /// <summary>Success managers who still work: everybody who does something for a customer within sixty days.</summary>
    public HashSet<string> ManagersHere =>
        Once(nameof(ManagersHere), () =>
            books["customer_success_activities"]
                .Where(act => act.Day("activity_date") > books.AsOf.AddDays(-60))
                .Select(act => act["csm_name"])
                .ToHashSet()
        );

    /// <summary>The day on which a renewal was decided, no later than its contract ended.</summary>
    public static DateOnly DecidedOn(Row renewal) => new[] { renewal.Day("renewal_date"), renewal.Day("current_expiration_date") }.Min();

    /// <summary>Reps who still hold a territory.</summary>
    public HashSet<string> RepsHere =>
        Once(nameof(RepsHere), () =>
            books["territories"].Where(one => one["active"] == "Yes").Select(one => one["sales_rep"]).ToHashSet()
        );
}
