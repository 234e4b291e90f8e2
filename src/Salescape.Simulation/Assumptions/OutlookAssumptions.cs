using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>
/// What the vendor reads from a health score: chances to leave and to buy more within a year, in log-odds, fitted to
/// what customers did in the year that followed (metric 165). Whether they still hold is shown by the causes.
/// </summary>
internal static class OutlookAssumptions
{
    /// <summary>Chance to leave once notice has been given.</summary>
    public const double AfterNotice = 0.97;

    /// <summary>Days to the end of the agreement up to which a decision is near, and due within the year; beyond, only an early end can come.</summary>
    public static (int Near, int Year) Horizons => (120, 365);

    /// <summary>Log-odds of leaving at 70 points by horizon: a decision near, due within the year, beyond it.</summary>
    public static ReadOnlySpan<double> Leaving => [-2.05, -1.77, -4.10];

    /// <summary>Per ten points of the score, by horizon.</summary>
    public static ReadOnlySpan<double> LeavingPerTen => [-0.78, -0.55, -0.08];

    /// <summary>Per ten points of change in four weeks, by horizon: part of a fall is chance and mends.</summary>
    public static ReadOnlySpan<double> LeavingPerChange => [0.13, 0.11, -0.08];

    /// <summary>What <see cref="CompanySize"/> adds.</summary>
    public static ReadOnlySpan<double> LeavingBySize => [0.30, 0, -0.42, -2.30];

    /// <summary>Log-odds of buying more at 70 points and 70 % of licences in use by <see cref="CompanySize"/>.</summary>
    public static ReadOnlySpan<double> Growing => [-0.73, -0.33, -0.40, -0.18];

    /// <summary>Per ten points of the score.</summary>
    public const double GrowingPerTen = 0.33;

    /// <summary>Per ten points of utilisation, by which licences run short.</summary>
    public const double GrowingPerUse = 0.04;

    /// <summary>Utilisation assumed before the first measured week, hundredths of a per cent.</summary>
    public const int UseAssumed = 70_00;
}
