using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>What a region is asked to book in a quarter.</summary>
internal readonly record struct RegionTarget(Region Region, Quarter Quarter, long Amount);

/// <summary>
/// The regions' quarterly targets, set beforehand from the planned growth and the season, never from outcomes: some
/// are missed.
/// </summary>
internal static class RegionTargets
{
    private static readonly Purpose RegionOwner = new("sales region");
    private static readonly Purpose PlannersError = new("target error");

    public static List<RegionTarget> Plan(Dice world, History history, DateOnly horizon, double scale)
    {
        var targets = new List<RegionTarget>();
        Quarter first = Quarter.Of(history.Founded);
        for (Quarter quarter = first; quarter.Start <= horizon; quarter = quarter.Next)
        {
            double progress = history.Progress(quarter.Start);
            double planned =
                scale
                * History.Grown(SalesForceAssumptions.BookingsAtBearing, SalesForceAssumptions.BookingsGained, progress)
                * SalesForceAssumptions.SeasonByQuarter[quarter.Number - 1];
            foreach (Region region in SalesForce.Regions)
            {
                Draw draw = world.For(RegionOwner, (int)region).Roll(PlannersError, quarter.Code);
                double amount = planned * RegionMix.ShareAt(progress, region) * draw.LogNormal(1, SalesForceAssumptions.PlannersErrorSigma);
                const long Step = SalesForceAssumptions.TargetStep;
                targets.Add(new(region, quarter, Math.Max(1, (long)(amount / Step + 0.5)) * Step));
            }
        }

        return targets;
    }
}
