namespace Salescape.Cli.Tests;

/// <summary>Metrics as they are listed and defined.</summary>
[Collection(nameof(ThisConsole))]
public sealed class MetricsTests
{
    [Theory]
    [InlineData("NRR")]
    [InlineData("net_revenue_retention")]
    [InlineData("net dollar retention")]
    public void A_metric_is_defined_by_any_of_its_names(string name)
    {
        Outcome outcome = ThisConsole.Run(["metrics", .. name.Split(' ')], ".");

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("Net revenue retention\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("cut by       region", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("FROM arr_after_a_year", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_lists_the_metrics_that_speak_of_it()
    {
        Outcome outcome = ThisConsole.Run(["metrics", "renewals", "--format", "csv"], ".");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("\nsuccess,renewals_due,Renewals due,", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nrevenue,arr,", outcome.Output, StringComparison.Ordinal);
    }
}
