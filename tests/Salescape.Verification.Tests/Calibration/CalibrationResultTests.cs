using Salescape.Schema;
using Salescape.Verification.Calibration;
using Salescape.Verification.Causes;

namespace Salescape.Verification.Tests.Calibration;

public sealed class CalibrationResultTests
{
    [Fact]
    public void A_figure_is_the_mean_over_companies_and_skips_what_could_not_be_measured()
    {
        var result = new CalibrationResult([Company(metric: 10), Company(metric: 20), Company(metric: double.NaN)]);

        Assert.Equal(new Figure(15, 10, 20), result.Metrics[0].Ours);
    }

    [Fact]
    public void A_company_counts_by_the_rows_that_its_figure_rests_on()
    {
        var result = new CalibrationResult([Company(metric: 50, weight: 1), Company(metric: 100, weight: 4)]);

        Assert.Equal(new Figure(90, 50, 100), result.Metrics[0].Ours);
    }

    [Fact]
    public void A_table_has_to_be_close_in_the_mean_of_the_companies()
    {
        int customers = SchemaCatalog.Find("customers")!.EstimatedRecords;
        var even = new CalibrationResult([Company(rows: customers), Company(rows: customers)]);
        var uneven = new CalibrationResult([Company(rows: customers / 2), Company(rows: customers * 2)]);

        Assert.True(CustomersOf(even).IsInside);
        Assert.False(CustomersOf(uneven).IsInside);
    }

    [Theory]
    [InlineData(Expectation.Rising, true)]
    [InlineData(Expectation.Falling, false)]
    [InlineData(Expectation.Spread, true)]
    public void A_cause_is_visible_if_values_run_as_expected(Expectation expected, bool visible)
    {
        var cause = new Cause("c", "C", "R1", "S.", "W.", expected, new(5, 50), "%", IsJudgedAlone: false, "SELECT 1");

        Assert.Equal(visible, new MeasuredCause(cause, [Row(10), Row(20), Row(30)], new(20, 20, 20), 1, 1).IsVisible);
    }

    [Theory]
    [InlineData(false, 9, true)]
    [InlineData(true, 9, false)]
    [InlineData(true, 10, true)]
    public void A_cause_judged_alone_has_to_be_found_in_every_company(bool alone, int found, bool visible)
    {
        var cause = new Cause("c", "C", "R1", "S.", "W.", Expectation.Rising, new(5, 50), "%", alone, "SELECT 1");

        Assert.Equal(visible, new MeasuredCause(cause, [Row(10), Row(20)], new(10, 2, 20), found, 10).IsVisible);
    }

    [Fact]
    public void All_tables_together_have_to_be_closer_than_each()
    {
        double estimate = new CalibrationResult([Company()]).Total.Estimate;

        Assert.Equal(SchemaCatalog.Tables.Sum(table => (long)table.EstimatedRecords), estimate);
        Assert.True(new MeasuredTotal((long)estimate, new(estimate * 1.02, estimate * 0.96, estimate * 1.06)).IsInside);
        Assert.False(new MeasuredTotal((long)estimate, new(estimate * 1.04, estimate, estimate * 1.06)).IsInside);
    }

    private static MeasuredCauseRow Row(double value) => new($"group {value}", new(value, value, value), 100);

    private static MeasuredCount CustomersOf(CalibrationResult result) => result.Counts.Single(count => count.Table.Name == "customers");

    private static Measurement Company(double metric = 0, double weight = 1, long rows = 0) =>
        new(
            [.. SchemaCatalog.Tables.Select(_ => rows)],
            [.. Metric.All.Select(_ => new Reading(metric, weight))],
            [.. Cause.All.Select(_ => (IReadOnlyList<CauseRow>)[new("all", 1, 1)])]
        );
}
