using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>
/// The vendor's years. It begins when the oldest product is launched; what grows is measured at a bearing five and a half years later,
/// from which it is reckoned back and forth. Both follow from the edition alone, so that no window moves the world.
/// </summary>
/// <param name="Founded">The first day of all.</param>
/// <param name="Bearing">The first day of the three years in which rates are given.</param>
internal readonly record struct History(DateOnly Founded, DateOnly Bearing)
{
    /// <summary>The years of an edition.</summary>
    public static History Of(int edition) =>
        new(CompanySettings.FoundedIn(edition), new(edition - MarketAssumptions.BearingYearsBefore, MarketAssumptions.BearingMonth, 1));

    /// <summary>How far the vendor has come: 0 at the bearing, 1 three years on, and below 0 before.</summary>
    public double Progress(DateOnly day) =>
        (day.DayNumber - Bearing.DayNumber) / (CatalogueAssumptions.DaysPerMonth * MarketAssumptions.CurveMonths);

    /// <summary>Whole months from the bearing to a month of the plan, counted from the founding.</summary>
    public int MonthsPastBearing(int month) => month - Calendar.MonthsSince(Founded, Bearing);

    /// <summary>What grows in a straight line through the bearing; in the first years it is small, and never nothing.</summary>
    /// <param name="atBearing">How much it is then.</param>
    /// <param name="gain">What it gains in three years.</param>
    /// <param name="progress">How far the vendor has come.</param>
    public static double Grown(double atBearing, double gain, double progress) =>
        Math.Max(atBearing * MarketAssumptions.LeastOfBearing, atBearing + gain * progress);
}
