namespace Salescape.Analyses.Chance;

/// <summary>Means of cases that spread.</summary>
internal static class Means
{
    // Below that, a spread is hardly known, and the normal distribution is not that of means.
    private const double LeastCases = 5;
    private const double Z = 1.959963984540054;

    /// <summary>The interval of 95 %; null of too few cases.</summary>
    public static (double Low, double High)? Interval(double mean, double spread, double cases)
    {
        if (cases < LeastCases)
            return null;
        double half = Quantile(cases - 1) * spread / Math.Sqrt(cases);
        return (mean - half, mean + half);
    }

    /// <summary>The p-value of the test that groups share one mean, whatever their spreads; null where there are too few cases for
    /// it.</summary>
    public static double? Homogeneity(IReadOnlyList<(double Mean, double Spread, double Cases)> groups)
    {
        if (groups.Count < 2 || groups.Any(group => group.Cases < LeastCases || group.Spread <= 0))
            return null;
        double[] weights = [.. groups.Select(group => group.Cases / (group.Spread * group.Spread))];
        double pooled = groups.Zip(weights, (group, weight) => group.Mean * weight).Sum() / weights.Sum();
        double square = groups.Zip(weights, (group, weight) => weight * (group.Mean - pooled) * (group.Mean - pooled)).Sum();
        return ChiSquare.Above(square, groups.Count - 1);
    }

    /// <summary>Student's quantile of 97.5 %, by Cornish and Fisher's expansion.</summary>
    private static double Quantile(double freedom)
    {
        double z3 = Z * Z * Z;
        double z5 = z3 * Z * Z;
        double z7 = z5 * Z * Z;
        return Z
            + (z3 + Z) / (4 * freedom)
            + (5 * z5 + 16 * z3 + 3 * Z) / (96 * freedom * freedom)
            + (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * freedom * freedom * freedom);
    }
}
