using Salescape.Analyses.Chance;

namespace Salescape.Analyses.Tests.Chance;

/// <summary>Intervals and tests give what is published.</summary>
public sealed class ChanceTests
{
    /// <summary>Newcombe, Statistics in Medicine 17 (1998), table I, method 3: the score method without continuity correction.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilsons_interval_is_the_one_published(int went, int cases, double low, double high)
    {
        (double Low, double High) interval = Proportions.Wilson((double)went / cases, cases);

        Assert.Equal(low, interval.Low, 0.00005);
        Assert.Equal(high, interval.High, 0.00005);
    }

    /// <summary>Quantiles of any table of the distribution, such as NIST's handbook, 1.3.6.7.4.</summary>
    [Theory]
    [InlineData(2.706, 1, 0.10)]
    [InlineData(3.841, 1, 0.05)]
    [InlineData(6.635, 1, 0.01)]
    [InlineData(10.828, 1, 0.001)]
    [InlineData(5.991, 2, 0.05)]
    [InlineData(4.605, 2, 0.10)]
    [InlineData(11.070, 5, 0.05)]
    [InlineData(18.307, 10, 0.05)]
    [InlineData(23.209, 10, 0.01)]
    [InlineData(43.773, 30, 0.05)]
    [InlineData(124.342, 100, 0.05)]
    public void Chi_square_leaves_above_what_tables_say(double square, int freedom, double above) =>
        Assert.Equal(above, ChiSquare.Above(square, freedom), above / 500);

    /// <summary>Two groups: 100 z squared of the textbook, 20 of 100 against 35 of 100, is 5.643, which is p = 0.0175.</summary>
    [Fact]
    public void Two_rates_are_tested_as_by_the_textbook()
    {
        double p = Proportions.Homogeneity([(0.20, 100), (0.35, 100)])!.Value;

        Assert.Equal(0.01752, p, 0.00005);
        Assert.Equal(Verdict.BeyondChance, Verdicts.Of(p));
        Assert.Equal(Verdict.WithinChance, Verdicts.Of(Proportions.Homogeneity([(0.20, 100), (0.22, 100)])));
    }

    /// <summary>Fisher's tea, as Agresti tells it: three of four cups told right are p = 0.486, four of four 0.029. The others are sums of
    /// fractions.</summary>
    [Theory]
    [InlineData(3, 4, 1, 4, 0.4857)]
    [InlineData(4, 4, 0, 4, 0.0286)]
    [InlineData(12, 26, 53, 498, 0.00001197)]
    [InlineData(1, 2, 3, 3, 0.4)]
    public void Two_rates_of_few_cases_are_tested_exactly(int went, int cases, int otherWent, int otherCases, double p) =>
        Assert.Equal(p, Fisher.TwoSided((went, cases), (otherWent, otherCases)), p / 20);

    /// <summary>Few cases can show a difference, never that there is none.</summary>
    [Fact]
    public void Of_few_cases_only_a_difference_is_told()
    {
        Assert.Equal(Verdict.BeyondChance, Verdicts.Of(Proportions.Homogeneity([(0.462, 26), (0.106, 498)])));
        Assert.Equal(Verdict.Untested, Verdicts.Of(Proportions.Homogeneity([(0.25, 8), (0.5, 8)])));
    }

    /// <summary>The exact limits of Poisson's distribution: 10 cases are 4.795 to 18.39, 20 are 12.22 to 30.89, 100 are 81.36 to
    /// 121.63.</summary>
    [Theory]
    [InlineData(10, 4.795, 18.39)]
    [InlineData(20, 12.22, 30.89)]
    [InlineData(100, 81.36, 121.63)]
    public void Byars_interval_is_close_to_the_exact_one(int observed, double low, double high)
    {
        (double Low, double High) interval = Ratios.Byar(observed, expected: 1);

        Assert.Equal(low, interval.Low, 0.02);
        Assert.Equal(high, interval.High, 0.02);
    }

    /// <summary>30 and 10 cases where 20 were expected of each: the sum of squares is 10, of one degree of freedom.</summary>
    [Fact]
    public void Two_ratios_are_tested_by_what_was_expected()
    {
        Assert.Equal(ChiSquare.Above(10, 1), Ratios.Homogeneity([(30, 20), (10, 20)])!.Value, 1e-9);
        Assert.Null(Ratios.Homogeneity([(3, 2), (10, 20)]));
    }

    [Fact]
    public void Too_few_cases_are_not_tested()
    {
        Assert.Null(Proportions.Homogeneity([(0.5, 2), (1, 3)]));
        Assert.Null(Proportions.Homogeneity([(0.5, 200)]));
        Assert.Null(Means.Interval(10, 2, 4));
        Assert.Null(Means.Homogeneity([(10, 2, 4), (20, 2, 40)]));
        Assert.Equal(Verdict.Untested, Verdicts.Of(null));
    }

    [Fact]
    public void Rates_that_are_all_alike_differ_by_nothing() =>
        Assert.Equal(Verdict.WithinChance, Verdicts.Of(Proportions.Homogeneity([(1, 30), (1, 40)])));

    /// <summary>Student's quantiles of 97.5 %: 2.776 of 4 degrees of freedom, 2.262 of 9, 2.045 of 29.</summary>
    [Theory]
    [InlineData(5, 2.776, 0.01)]
    [InlineData(10, 2.262, 0.001)]
    [InlineData(30, 2.045, 0.001)]
    public void The_interval_of_a_mean_is_Students(int cases, double quantile, double within)
    {
        (double Low, double High) interval = Means.Interval(100, Math.Sqrt(cases), cases)!.Value;

        Assert.Equal(100 - quantile, interval.Low, within);
        Assert.Equal(100 + quantile, interval.High, within);
    }

    /// <summary>Two means: the square of (12 - 10) / sqrt(4/50 + 9/60) is 17.39.</summary>
    [Fact]
    public void Two_means_are_tested_by_their_own_spreads() =>
        Assert.Equal(ChiSquare.Above(17.391304, 1), Means.Homogeneity([(10, 2, 50), (12, 3, 60)])!.Value, 1e-6);
}
