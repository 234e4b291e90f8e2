using Salescape.Cli.Commands;
using Salescape.Simulation;
using Salescape.Verification.Calibration;
using Salescape.Verification.Causes;

namespace Salescape.Cli.Tests;

/// <summary>Companies of the simulation under the measures of the output, which do not know each other.</summary>
public sealed class CalibrationTests
{
    private static readonly Lazy<CalibrationResult> TwoCompanies = new(() => new([Measure(42), Measure(1)]));

    [Fact]
    public void Every_metric_can_be_measured() =>
        Assert.All(TwoCompanies.Value.Metrics, metric => Assert.True(double.IsFinite(metric.Ours.Mean), metric.Metric.Name));

    [Fact]
    public void Every_cause_can_be_measured() =>
        Assert.All(TwoCompanies.Value.Causes, cause => Assert.True(double.IsFinite(cause.Statistic.Mean), cause.Cause.Name));

    [Fact]
    public void What_makes_a_cause_is_a_number_of_the_world() =>
        Assert.All(Cause.All, cause =>
            Assert.All(TruthCommand.CoefficientNames().Matches(cause.World), name =>
                Assert.True(Coefficient.Find(name.Value) is not null, $"{cause.Name}: {name.Value}")
            )
        );

    [Fact]
    public void The_pages_are_written_of_the_standard_companies_alone()
    {
        Outcome outcome = Salescape.Run("calibrate --write --seeds 2", AppContext.BaseDirectory);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("Give --write alone.", outcome.Errors, StringComparison.Ordinal);
    }

    private static Measurement Measure(long seed)
    {
        var asOf = new DateOnly(2026, 6, 30);
        DateOnly start = new(2023, 7, 1);
        return Measurement.Of(new Company(new(seed, 1, start, asOf, "Tessaline")), start, asOf, threads: 2);
    }
}
