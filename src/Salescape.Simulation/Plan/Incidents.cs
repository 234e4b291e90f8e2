using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>When the vendor's products are down: month by month for every product, and more often after a bad release.</summary>
internal sealed class Incidents
{
    private static readonly Purpose Proneness = new("outage proneness");
    private static readonly Purpose OfMonth = new("outages of a month");
    private static readonly Purpose OfRelease = new("outages of a release");

    private const int MonthsPerProduct = 4_096;

    private readonly Outage[][] _outages;

    /// <param name="world">The vendor's dice.</param>
    /// <param name="catalogue">What can be down.</param>
    /// <param name="start">The first day of history.</param>
    /// <param name="horizon">The last day that will be asked for; a later one only adds outages.</param>
    public Incidents(Dice world, Catalogue catalogue, DateOnly start, DateOnly horizon) =>
        _outages = [.. catalogue.Products.Select(product => Plan(world, product, start, horizon).ToArray())];

    /// <summary>The outages of a product in the order of their days.</summary>
    public ReadOnlySpan<Outage> Of(PlannedProduct product) => _outages[product.Number - 1];

    /// <summary>Minutes of downtime that customers of a region had between two days, both included.</summary>
    public int Minutes(PlannedProduct product, Region region, DateOnly from, DateOnly to)
    {
        int minutes = 0;
        foreach (Outage outage in _outages[product.Number - 1])
        {
            if (outage.Day > to)
                break;
            if (outage.Day >= from && outage.Hits(region))
                minutes += outage.Minutes;
        }

        return minutes;
    }

    private static List<Outage> Plan(Dice world, PlannedProduct product, DateOnly start, DateOnly horizon)
    {
        var outages = new List<Outage>();
        double mean = world.Roll(Proneness, product.Number).Between(PerformanceAssumptions.OutagesMin, PerformanceAssumptions.OutagesMax);
        DateOnly month = new(start.Year, start.Month, 1);
        for (int ordinal = 0; month <= horizon; ordinal++, month = month.AddMonths(1))
        {
            Draw draw = world.Roll(OfMonth, product.Number * MonthsPerProduct + ordinal);
            Add(outages, ref draw, mean, month, DateTime.DaysInMonth(month.Year, month.Month));
        }

        foreach (PlannedRelease release in product.Releases)
        {
            if (!release.IsBad)
                continue;
            Draw draw = world.Roll(OfRelease, product.Number * MonthsPerProduct + release.Index);
            Add(
                outages,
                ref draw,
                release.Defect * PerformanceAssumptions.OutagesOfDefect,
                release.Date,
                PerformanceAssumptions.DaysAfterRelease
            );
        }

        outages.Sort((a, b) => (a.Day, a.Minutes).CompareTo((b.Day, b.Minutes)));
        return outages;
    }

    private static void Add(List<Outage> outages, ref Draw draw, double mean, DateOnly from, int days)
    {
        for (int left = draw.Poisson(mean); left > 0; left--)
        {
            DateOnly day = from.AddDays(draw.Whole(0, days - 1));
            double minutes = draw.LogNormal(PerformanceAssumptions.OutageMinutes, PerformanceAssumptions.OutageSigma);
            Region? only = draw.Chance(PerformanceAssumptions.OneRegion) ? draw.OneOf(SalesForce.Regions) : null;
            outages.Add(new Outage(day, Math.Max(1, (int)Math.Min(PerformanceAssumptions.LongestOutage, minutes)), only));
        }
    }
}

/// <summary>A time in which a product was down.</summary>
/// <param name="Day">The day on which it began.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Only">The region that was hit; null if all were.</param>
internal readonly record struct Outage(DateOnly Day, int Minutes, Region? Only)
{
    /// <summary>Whether customers of a region felt it.</summary>
    public bool Hits(Region region) => Only is null || Only == region;
}
