using Salescape.Schema;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>What the vendor expected to book in a year when it laid out its sales force: a straight line, whatever came of it.</summary>
internal readonly record struct BookingsPlan(History History, double Scale)
{
    /// <summary>Dollars a year by all regions, as of a day in its middle.</summary>
    public double OfYear(DateOnly middle) =>
        4
        * Scale
        * History.Grown(SalesForceAssumptions.BookingsAtBearing, SalesForceAssumptions.BookingsGained, History.Progress(middle));

    /// <summary>The same by one region.</summary>
    public double OfYear(DateOnly middle, Region region) => OfYear(middle) * RegionMix.ShareAt(History.Progress(middle), region);
}
