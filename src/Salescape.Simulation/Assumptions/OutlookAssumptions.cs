using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>
/// What the vendor reads from a health score: chances to leave and to buy more within a year, in log-odds, fitted to
/// what customers did in the year that followed (metric 165). Whether they still hold is shown by the causes.
/// </summary>
internal static class OutlookAssumptions
{
    /// <summary>Chance to leave once notice has been given.</summary>
    public const double AfterNotice = 0.93;

    /// <summary>Days to the end of the agreement up to which a decision is near, and due within the year; beyond, only an early end can
    /// come.</summary>
    public static (int Near, int Year) Horizons => (120, 365);

    /// <summary>Log-odds of leaving at 70 points by horizon: a decision near, due within the year, beyond it.</summary>
    public static ReadOnlySpan<double> Leaving => [-2.28, -1.95, -4.20];

    /// <summary>Per ten points of the score, by horizon.</summary>
    public static ReadOnlySpan<double> LeavingPerTen => [-0.80, -0.53, -0.18];

    /// <summary>Per ten points of change in four weeks, by horizon: part of a fall is chance and mends.</summary>
    public static ReadOnlySpan<double> LeavingPerChange => [0.17, 0.08, -0.02];

    /// <summary>What <see cref="CompanySize"/> adds.</summary>
    public static ReadOnlySpan<double> LeavingBySize => [0.39, 0, -0.29, -2.17];

    /// <summary>Log-odds of buying more at 70 points and 70 % of licences in use by <see cref="CompanySize"/>.</summary>
    public static ReadOnlySpan<double> Growing => [-0.69, -0.29, -0.39, -0.21];

    /// <summary>Per ten points of the score.</summary>
    public const double GrowingPerTen = 0.36;

    /// <summary>Per ten points of utilisation, by which licences run short.</summary>
    public const double GrowingPerUse = 0.015;

    /// <summary>Utilisation assumed before the first measured week, hundredths of a per cent.</summary>
    public const int UseAssumed = 70_00;
}
