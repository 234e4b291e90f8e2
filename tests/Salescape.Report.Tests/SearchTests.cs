using Microsoft.Playwright;
using Salescape.Analyses.Metrics;

namespace Salescape.Report.Tests;

/// <summary>The search: it knows what things are called elsewhere, and puts first what is meant.</summary>
public sealed class SearchTests(WrittenReport report, Chromium chromium)
{
    [Theory]
    [InlineData("NRR", "net_revenue_retention")]
    [InlineData("customer churn", "logo_churn")]
    [InlineData("logo churn", "logo_churn")]
    [InlineData("csat percent", "satisfied_share")]
    [InlineData("ARR", "arr")]
    [InlineData("close rate", "win_rate")]
    [InlineData("overdue receivabels", "overdue_receivables")]
    public async Task What_is_meant_comes_first(string typed, string metric)
    {
        string title = MetricCatalog.Find(metric)!.Title;
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Table));
        await open.Page.GetByRole(AriaRole.Combobox).FillAsync(typed);

        Assert.StartsWith(title, await open.Page.GetByRole(AriaRole.Option).First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_key_figure_by_another_name_brings_the_answers_about_it()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Home));
        await open.Page.GetByRole(AriaRole.Combobox).FillAsync("NRR");

        Assert.Contains(
            "Net and gross revenue retention over trailing years",
            string.Join('\n', await open.Page.GetByRole(AriaRole.Option).AllTextContentsAsync()),
            StringComparison.Ordinal
        );
    }
}
