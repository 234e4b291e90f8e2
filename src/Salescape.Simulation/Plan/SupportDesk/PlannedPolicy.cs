using Salescape.Schema;

namespace Salescape.Simulation.Plan;

/// <summary>What is promised to customers of a tier for tickets of a priority, from one day to the day before the next promise.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Tier">Whom it is promised to.</param>
/// <param name="Priority">For which tickets.</param>
/// <param name="FirstResponseTargetMin">Minutes until the first answer; of working hours where only those count.</param>
/// <param name="ResolutionTargetHours">Hours until the solution; of working hours where only those count.</param>
/// <param name="BusinessHoursOnly">Whether the clock stands still outside working hours.</param>
/// <param name="From">The first day in force.</param>
/// <param name="Until">The last day in force; the last possible day while it is not superseded.</param>
internal sealed record PlannedPolicy(
    SlaPolicyId Id,
    CustomerTier Tier,
    Priority Priority,
    int FirstResponseTargetMin,
    int ResolutionTargetHours,
    bool BusinessHoursOnly,
    DateOnly From,
    DateOnly Until
);
