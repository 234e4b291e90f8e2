using Salescape.Schema.Kernel;
using Salescape.Tests;
using Salescape.Verification.Calibration;
using Salescape.Verification.Causes;

namespace Salescape.Verification.Tests.Calibration;

public sealed class CalibrationFilesTests
{
    [Fact]
    public void Every_file_of_the_folders_is_read()
    {
        Assert.Equal(Names("calibration"), Metric.All.Select(metric => metric.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Names("causes"), Cause.All.Select(cause => cause.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_metric_says_what_it_is() => Assert.All(Metric.All, metric =>
        {
            Assert.True(metric.Band.Low <= metric.Band.High, metric.Name);
            Assert.All([metric.Title, metric.Reference, metric.Typical, metric.Unit], text => Assert.NotEmpty(text));
            Assert.EndsWith(".", metric.Note, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_cause_says_what_it_is() => Assert.All(Cause.All, cause =>
        {
            Assert.True(cause.Band.Low < cause.Band.High, cause.Name);
            Assert.All([cause.Title, cause.Reference, cause.World, cause.Unit], text => Assert.NotEmpty(text));
            Assert.EndsWith(".", cause.Sentence, StringComparison.Ordinal);
        });

    [Fact]
    public void Titles_are_unique()
    {
        Assert.Distinct(Metric.All.Select(metric => metric.Title));
        Assert.Distinct(Cause.All.Select(cause => cause.Title));
    }

    [Theory]
    [InlineData("-- metric: A\n-- reference: 1.A #1\n-- low: 1\n-- typical: 2\n-- unit: %\n-- note: N.\nSELECT 1")]
    [InlineData("-- metric: A\n-- reference: 1.A #1\n-- low: few\n-- typical: 2\n-- high: 3\n-- unit: %\n-- note: N.\nSELECT 1")]
    [InlineData("-- metric: A\n-- reference: 1.A #1\n-- low: 1\n-- typical: 2\n-- high: 3\n-- unit: %\n-- note: N.\n")]
    public void A_metric_without_an_edge_or_query_is_refused(string text) =>
        Assert.Throws<RefusedException>(() => Metric.Parse("incomplete", text));

    [Fact]
    public void A_cause_of_an_unknown_expectation_is_refused() =>
        Assert.Throws<RefusedException>(() =>
            Cause.Parse(
                "incomplete",
                "-- title: A\n-- reference: R1\n-- sentence: S.\n-- world: W\n-- expect: growing\n-- low: 1\n-- high: 2\n-- unit: %\nSELECT 'a', 1, 1"
            )
        );

    [Fact]
    public void A_cause_judged_by_an_unknown_word_is_refused() =>
        Assert.Throws<RefusedException>(() =>
            Cause.Parse(
                "incomplete",
                "-- title: A\n-- reference: R1\n-- sentence: S.\n-- world: W\n-- expect: rising\n-- low: 1\n-- high: 2\n-- unit: %\n-- judged: all\nSELECT 'a', 1, 1"
            )
        );

    private static IEnumerable<string> Names(string folder) =>
        Repository.Files($"sql/{folder}", "*.sql").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
}
