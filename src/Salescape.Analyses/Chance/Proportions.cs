namespace Salescape.Analyses.Chance;

/// <summary>Rates: how many of some cases went one way.</summary>
internal static class Proportions
{
    // Of the normal distribution, 95 % lie within.
    private const double Z = 1.959963984540054;

    // Cochran's rule: where fewer cases would be expected in a cell than that, the distribution is not chi-square's.
    private const double LeastExpected = 1;
    private const double UsuallyExpected = 5;
    private const double UsualCells = 0.8;

    /// <summary>Wilson's interval of 95 %, which stays between 0 and 1 and is honest of few cases.</summary>
    /// <param name="rate">From 0 to 1.</param>
    /// <param name="cases">Of how many cases.</param>
    public static (double Low, double High) Wilson(double rate, double cases)
    {
        double denominator = 1 + Z * Z / cases;
        double middle = (rate + Z * Z / (2 * cases)) / denominator;
        double half = Z / denominator * Math.Sqrt(rate * (1 - rate) / cases + Z * Z / (4 * cases * cases));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>The p-value of Pearson's test that groups share one rate. Where there are too few cases for it, that of Fisher's exact test
    /// if two groups differ by more than chance explains, else null: few cases can show a difference, never that there is none.</summary>
    public static double? Homogeneity(IReadOnlyList<(double Rate, double Cases)> groups)
    {
        double all = groups.Sum(group => group.Cases);
        double pooled = groups.Sum(group => group.Rate * group.Cases) / all;
        if (groups.Count < 2 || pooled is <= 0 or >= 1)
            return groups.Count < 2 ? null : 1;
        double[] expected = [.. groups.SelectMany(group => new[] { group.Cases * pooled, group.Cases * (1 - pooled) })];
        if (expected.Min() < LeastExpected || expected.Count(cell => cell >= UsuallyExpected) < UsualCells * expected.Length)
            return groups.Count == 2 && Fisher.TwoSided(Counts(groups[0]), Counts(groups[1])) is var p and < Verdicts.Level ? p : null;
        double square = groups.Sum(group => group.Cases * (group.Rate - pooled) * (group.Rate - pooled) / (pooled * (1 - pooled)));
        return ChiSquare.Above(square, groups.Count - 1);
    }

    // A rate is shown rounded.
    private static (int Went, int Cases) Counts((double Rate, double Cases) group) =>
        ((int)Math.Round(group.Rate * group.Cases), (int)Math.Round(group.Cases));
}
