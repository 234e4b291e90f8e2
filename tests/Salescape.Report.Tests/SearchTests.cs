using Microsoft.Playwright;

namespace Salescape.Report.Tests;

/// <summary>The search: it knows what things are called elsewhere, and puts first what is meant.</summary>
public sealed class SearchTests(WrittenReport report, Chromium chromium)
{
    [Theory]
    [InlineData("NRR", "Net revenue retention")]
    [InlineData("logo churn", "Customers lost in twelve months")]
    [InlineData("csat", "Satisfied after a ticket")]
    [InlineData("ARR", "Annual recurring revenue")]
    [InlineData("win rate", "Win rate, new business")]
    [InlineData("overdue receivabels", "Overdue receivables")]
    public async Task What_is_meant_comes_first(string typed, string title)
    {
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
