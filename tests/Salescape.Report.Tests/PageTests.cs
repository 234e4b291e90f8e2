using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Salescape.Analyses;
using Salescape.Tests;

namespace Salescape.Report.Tests;

/// <summary>Pages of every kind in a browser: nothing fails, nothing comes from the network, everybody can read them.</summary>
public sealed class PageTests(WrittenReport report, Chromium chromium)
{
    public static TheoryData<string> Pages => [SamplePages.Home, .. Lot.Of(SamplePages.Others)];

    public static TheoryData<ChartKind> Drawn => [.. Enum.GetValues<ChartKind>().Where(kind => kind != ChartKind.None)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody_at_a_desk_in_light_and_on_a_phone_in_dark(string page)
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(page));
        await AssertAccessible(open);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await open.Page.SetViewportSizeAsync(Chromium.PhoneWidth, 844);
        await AssertFits(open.Page);
        await AssertAccessible(open);
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public async Task A_chart_is_drawn_and_said_in_words(ChartKind kind)
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.AnalysisOf(kind)), Chromium.PhoneWidth);
        ILocator chart = open.Page.Locator(".chart[role=img]");

        Assert.True(await chart.Locator("svg path").CountAsync() > 1);
        string words = (await chart.GetAttributeAsync("aria-label"))!;
        Assert.StartsWith(await open.Page.Locator("h1").TextContentAsync() + ". ", words, StringComparison.Ordinal);
        Assert.Matches(@"from .* \(.+\) to .* \(.+\)\.|throughout", words);
    }

    [Fact]
    public async Task The_first_page_opens()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Home));

        double milliseconds = await open.Page.EvaluateAsync<double>(
            "() => performance.timing.loadEventStart - performance.timing.navigationStart"
        );
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"The first page is loaded after {milliseconds:0} ms.")
        );
        Assert.Contains("at a glance", await open.Page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task An_answer_alone_needs_no_other_file()
    {
        await using OpenPage open = await chromium.Open(new Uri(report.SinglePage).AbsoluteUri, Chromium.PhoneWidth);

        Assert.True(await open.Page.Locator(".chart svg path").CountAsync() > 1);
        Assert.True(await open.Page.Locator("tbody tr").CountAsync() > 1);
        Assert.EndsWith(";", await open.Page.Locator("#sql").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("$as_of", await open.Page.Locator("#template").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await open.Page.Locator("script[src], link[rel=stylesheet], img, iframe").CountAsync());
        await AssertFits(open.Page);
        await AssertAccessible(open);
    }

    private static async Task AssertFits(IPage page) =>
        Assert.Equal(Chromium.PhoneWidth, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

    // What the page complained of is looked at first: axe asks for the page's style in a way that no page from disk may.
    private static async Task AssertAccessible(OpenPage open)
    {
        Assert.Empty(open.Complaints);
        AxeResult result = await open.Page.RunAxe();
        open.Complaints.Clear();
        Assert.True(result.Passes.Length > 5);
        string[] violations =
        [
            .. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")),
        ];
        Assert.Empty(violations);
    }
}
