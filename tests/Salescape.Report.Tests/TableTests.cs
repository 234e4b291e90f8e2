using Microsoft.Playwright;

namespace Salescape.Report.Tests;

/// <summary>Tables in a browser: their order, what is filtered, and what is taken away.</summary>
public sealed class TableTests(WrittenReport report, Chromium chromium)
{
    private const string Page = "analysis/customers--territory-planning.html";
    private const string Quarters = "kpi/arr.html";

    [Fact]
    public async Task A_table_is_sorted_by_number_with_the_keyboard_alone()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(Quarters));
        ILocator head = open.Page.Locator("th.number").First;
        int column = await head.EvaluateAsync<int>("head => head.cellIndex");
        await head.Locator(".dt-column-order").PressAsync("Enter");
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        double[] ascending = await ColumnOf(open.Page, column);
        await head.Locator(".dt-column-order").PressAsync("Enter");

        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.True(ascending.Length > 3);
        Assert.Equal(ascending.Order(), ascending);
        Assert.Equal(ascending.OrderDescending(), await ColumnOf(open.Page, column));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Quarters_are_sorted_in_time()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(Quarters));
        string[] before = [.. await open.Page.Locator("tbody td:first-child").AllTextContentsAsync()];
        await open.Page.Locator("th .dt-column-order").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("th").First).ToHaveAttributeAsync("aria-sort", "ascending");

        Assert.True(before.Length > 4);
        Assert.Equal(before, await open.Page.Locator("tbody td:first-child").AllTextContentsAsync());
    }

    [Fact]
    public async Task Rates_with_their_intervals_are_sorted_by_the_rates()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf("analysis/competitive_intelligence--competitive-analysis.html"));
        ILocator head = open.Page.Locator("th", new() { HasText = "Win rate percent" }).First;
        int column = await head.EvaluateAsync<int>("head => head.cellIndex");
        await head.Locator(".dt-column-order").ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        double[] sorted = await open.Page.EvaluateAsync<double[]>(
            "column => [...document.querySelectorAll('tbody tr')].map(row => parseFloat(row.cells[column].textContent)).filter(rate => !isNaN(rate))",
            column
        );

        Assert.True(sorted.Length > 2);
        Assert.Equal(sorted.Order(), sorted);
    }

    [Fact]
    public async Task A_table_is_filtered_and_says_how_many_rows_are_left()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(Page));
        int all = await open.Page.Locator("tbody tr").CountAsync();
        string wanted = (await open.Page.Locator("tbody td").First.TextContentAsync())!;
        await open.Page.GetByPlaceholder("Filter rows").FillAsync(wanted);

        int left = await open.Page.Locator("tbody tr").CountAsync();
        Assert.InRange(left, 1, all - 1);
        Assert.Equal($"{left} of {all} rows", await open.Page.Locator(".tablebar [role=status]").TextContentAsync());
    }

    [Fact]
    public async Task A_table_is_taken_away_as_CSV_with_numbers_for_other_programs()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(Quarters));
        string[] shown = [.. await open.Page.Locator("tbody td.number").AllTextContentsAsync()];
        IDownload download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator("button.csv").ClickAsync());
        string[] lines = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split('\n');

        Assert.Equal("annual-recurring-revenue.csv", download.SuggestedFilename);
        Assert.Equal("\"Period\",\"Annual recurring revenue\"", lines[0].Trim());
        Assert.Contains(shown, number => number.Contains(',', StringComparison.Ordinal));
        Assert.Equal(
            shown.Select(number => number.Replace(",", "", StringComparison.Ordinal)),
            lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Trim().Split(',')[1].Trim('"'))
        );
    }

    private static Task<double[]> ColumnOf(IPage page, int column) =>
        page.EvaluateAsync<double[]>(
            "column => [...document.querySelectorAll('tbody tr')].map(row => +row.cells[column].textContent.replaceAll(',', ''))",
            column
        );
}
