using Salescape.Schema;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>What is promised, by tier and priority, with what was promised before.</summary>
internal sealed class PolicyBook
{
    private static readonly int Priorities = Enum.GetValues<Priority>().Length;

    private readonly List<PlannedPolicy>[] _pairs;

    /// <param name="history">The vendor's years; the first promises hold from the first day.</param>
    public PolicyBook(History history)
    {
        _pairs = [.. Enumerable.Range(0, Enum.GetValues<CustomerTier>().Length * Priorities).Select(_ => new List<PlannedPolicy>())];
        foreach (SlaPromise promise in SlaAssumptions.Promises)
        {
            List<PlannedPolicy> pair = PairOf(promise.Tier, promise.Priority);
            DateOnly from = promise.Month == 0 ? history.Founded : history.Bearing.AddMonths(promise.Month);
            if (pair.Count > 0)
                pair[^1] = pair[^1] with { Until = from.AddDays(-1) };
            long number = All.Count + 1;
            var policy = new PlannedPolicy(
                new SlaPolicyId(number),
                promise.Tier,
                promise.Priority,
                promise.FirstResponseMinutes,
                promise.ResolutionHours,
                promise.BusinessHoursOnly,
                from,
                DateOnly.MaxValue
            );
            pair.Add(policy);
            All.Add(policy);
        }
    }

    /// <summary>Every promise in the order of its key; ask <see cref="For"/> for how long it held.</summary>
    private List<PlannedPolicy> All { get; } = [];

    /// <summary>The promise in force on a day from the start on.</summary>
    public PlannedPolicy For(CustomerTier tier, Priority priority, DateOnly day)
    {
        List<PlannedPolicy> pair = PairOf(tier, priority);
        int last = pair.Count - 1;
        while (last > 0 && pair[last].From > day)
            last--;
        return pair[last];
    }

    /// <summary>Appends what has come into force by a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedPolicy policy in All)
        {
            if (policy.From > asOf)
                continue;
            rows.SlaPolicies.Append(
                new SlaPolicy
                {
                    SlaPolicyId = policy.Id,
                    CustomerTier = policy.Tier,
                    Priority = policy.Priority,
                    FirstResponseTargetMin = policy.FirstResponseTargetMin,
                    ResolutionTargetHours = policy.ResolutionTargetHours,
                    BusinessHoursOnly = policy.BusinessHoursOnly,
                    Active = For(policy.Tier, policy.Priority, asOf).Id == policy.Id,
                    EffectiveDate = policy.From,
                }
            );
        }
    }

    private List<PlannedPolicy> PairOf(CustomerTier tier, Priority priority) => _pairs[(int)tier * Priorities + (int)priority];
}
