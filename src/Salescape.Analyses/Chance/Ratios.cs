namespace Salescape.Analyses.Chance;

/// <summary>Indexes: how many cases there were for each one that was to be expected.</summary>
internal static class Ratios
{
    private const double Z = 1.959963984540054;
    private const double LeastExpected = 5;

    /// <summary>The interval of 95 % around observed over expected cases, by Byar's approximation of the Poisson distribution (Breslow and
    /// Day, Statistical Methods in Cancer Research II, 1987).</summary>
    public static (double Low, double High) Byar(double observed, double expected)
    {
        double more = observed + 1;
        double low = observed > 0 ? observed * Cubed(1 - 1 / (9 * observed) - Z / (3 * Math.Sqrt(observed))) : 0;
        double high = more * Cubed(1 - 1 / (9 * more) + Z / (3 * Math.Sqrt(more)));
        return (Math.Max(0, low) / expected, high / expected);
    }

    /// <summary>The p-value of the test that groups share one ratio; null where too few cases are expected for it.</summary>
    public static double? Homogeneity(IReadOnlyList<(double Observed, double Expected)> groups)
    {
        double ratio = groups.Sum(group => group.Observed) / groups.Sum(group => group.Expected);
        if (groups.Count < 2 || groups.Any(group => group.Expected * ratio < LeastExpected))
            return null;
        double square = groups.Sum(group => Squared(group.Observed - group.Expected * ratio) / (group.Expected * ratio));
        return ChiSquare.Above(square, groups.Count - 1);
    }

    private static double Squared(double number) => number * number;

    private static double Cubed(double number) => number * number * number;
}
