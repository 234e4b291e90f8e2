using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>
/// Adds up what regions book, and writes the targets that follow from it: those of a year are set before it begins, from the run rate of
/// the year that ends, the growth that was planned, and planners' hopes; some are missed.
/// </summary>
internal sealed class TargetResults
{
    /// <summary>The key of the first rep's standing target; region targets lie below.</summary>
    private const long FirstRepTarget = 1_000_001;

    /// <summary>Room for regions in a quarter's target keys.</summary>
    private const long TargetsAQuarter = 10;

    private static readonly Purpose RegionOwner = new("sales region");
    private static readonly Purpose Hope = new("target of a year");
    private static readonly Purpose PlannersError = new("target error");

    private readonly SalesForce _force;
    private readonly Dice _world;
    private readonly BookingsPlan _plan;
    private readonly int _firstYear;
    private readonly Tally _won;

    /// <param name="force">Who sells, and what they were laid out to book.</param>
    /// <param name="world">The vendor's dice.</param>
    /// <param name="horizon">The last day that is planned.</param>
    /// <param name="sheet">Where it is counted.</param>
    public TargetResults(SalesForce force, Dice world, DateOnly horizon, TallySheet sheet)
    {
        _force = force;
        _world = world;
        _plan = force.Bookings;
        _firstYear = force.Bookings.History.Founded.Year;
        _won = sheet.Sums((horizon.Year - _firstYear + 1) * SalesForce.Regions.Length);
    }

    /// <summary>Adds a deal won. Lives may call it from any thread.</summary>
    public void Won(Region region, DateOnly day, Money value) => _won.Note(PlaceOf(day.Year, region), value.Cents);

    /// <summary>Appends the targets that are set by a day: every region's by quarter, and every rep's standing one.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        for (var quarter = new Quarter(_firstYear, 1); quarter.Start <= asOf; quarter = quarter.Next)
        {
            if (quarter.End < _plan.History.Founded)
                continue;
            foreach (Region region in SalesForce.Regions)
                rows.SalesTargets.Append(RowOf(region, quarter));
        }

        foreach (SalesRep rep in _force.Reps)
        {
            if (rep.EffectiveDate <= asOf)
                rows.SalesTargets.Append(StandingOf(rep));
        }
    }

    private SalesTarget RowOf(Region region, Quarter quarter)
    {
        Draw draw = _world.For(RegionOwner, (int)region).Roll(PlannersError, quarter.Code);
        double amount =
            OfYear(region, quarter.Year)
            / 4
            * SalesForceAssumptions.SeasonByQuarter[quarter.Number - 1]
            * draw.LogNormal(1, SalesForceAssumptions.PlannersErrorSigma);
        const long Step = SalesForceAssumptions.TargetStep;
        return new()
        {
            TargetId = new SalesTargetId(quarter.Code * TargetsAQuarter + (int)region),
            Quarter = quarter,
            Region = region,
            ProductId = null,
            TargetAmount = Money.Units(Math.Max(1, (long)(amount / Step + 0.5)) * Step),
            SalesRep = null,
        };
    }

    private static SalesTarget StandingOf(SalesRep rep) =>
        new()
        {
            TargetId = new SalesTargetId(FirstRepTarget + rep.Number - 1),
            Quarter = Quarter.Of(rep.EffectiveDate),
            Region = rep.Region,
            ProductId = null,
            TargetAmount = Money.Units(rep.AnnualQuota / 4),
            SalesRep = rep.Name,
        };

    /// <summary>Dollars that a region is asked for in a year. One large deal does not make a year: part of the run rate is the region's
    /// part of the company's.</summary>
    private double OfYear(Region region, int year)
    {
        double planned = _plan.OfYear(Middle(year), region);
        if (year == _firstYear)
            return planned;
        double growth = _plan.OfYear(Middle(year)) / _plan.OfYear(Middle(year - 1));
        double company = 0;
        foreach (Region one in SalesForce.Regions)
            company += Dollars(year - 1, one);
        double own = Dollars(year - 1, region);
        double ofCompany = company * planned / _plan.OfYear(Middle(year));
        double run = (1 - SalesForceAssumptions.RunRateOfCompany) * own + SalesForceAssumptions.RunRateOfCompany * ofCompany;
        double weighed =
            SalesForceAssumptions.RunRateWeight * run * growth + (1 - SalesForceAssumptions.RunRateWeight) * planned;
        Draw draw = _world.For(RegionOwner, (int)region).Roll(Hope, year);
        return weighed * SalesForceAssumptions.Ambition * draw.LogNormal(1, SalesForceAssumptions.HopeSigma);
    }

    private double Dollars(int year, Region region) => _won[PlaceOf(year, region)] / 100.0;

    private int PlaceOf(int year, Region region) => (year - _firstYear) * SalesForce.Regions.Length + (int)region;

    private static DateOnly Middle(int year) => new(year, 7, 1);
}
