using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Salescape.Analyses;

namespace Salescape.Report.Tests;

/// <summary>The report without a mouse.</summary>
public sealed partial class KeyboardTests(WrittenReport report, Chromium chromium)
{
    private const string Focused =
        "() => { const e = document.activeElement; return e.id || e.className || e.closest('nav')?.getAttribute('aria-label') || e.tagName; }";

    private static LocatorAssertionsToHaveTextOptions Patiently => new() { Timeout = Chromium.Patience };

    [Fact]
    public async Task Tab_reaches_skip_link_navigation_search_and_table()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.AnalysisOf(ChartKind.Bar)));

        string[] reached = await TabUntil(open.Page, "scroll");

        Assert.Equal(["skip", "brand", "Warehouse", "Roles", "search", "theme"], reached.Distinct().Take(6));
        Assert.Equal("scroll", reached[^1]);
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_navigation()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Table));
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#content", open.Page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("Warehouse", await TabUntil(open.Page, "scroll"));
    }

    [Fact]
    public async Task The_search_finds_an_analysis_and_opens_it()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Home));
        Analysis wanted = AnalysisCatalog.Find("customers/territory-planning").Single();
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync(wanted.Title);
        ILocator option = open.Page.GetByRole(AriaRole.Option);
        Assert.Contains(wanted.Title, await option.First.TextContentAsync(), StringComparison.Ordinal);

        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator("h1")).ToHaveTextAsync(wanted.Title, Patiently);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_search_says_when_it_finds_nothing()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Schema));
        await open.Page.GetByRole(AriaRole.Combobox).FillAsync("zzzz");

        Assert.Equal("Nothing found", await open.Page.GetByRole(AriaRole.Status).First.TextContentAsync());
    }

    [Fact]
    public async Task The_entries_of_a_diagram_are_links_whose_lines_stand_out()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Schema));
        ILocator entry = open.Page.Locator(".diagram").GetByRole(AriaRole.Link, new() { NameRegex = OpportunitiesEntry() });
        await entry.FocusAsync();
        Assert.True(await open.Page.Locator(".diagram path.near").CountAsync() > 1);

        await open.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator("h1")).ToHaveTextAsync("opportunities", Patiently);
    }

    [Fact]
    public async Task The_theme_is_kept_from_page_to_page()
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Home));
        await open.Page.Locator("#theme").PressAsync("Enter");
        await open.Page.GotoAsync(report.AddressOf(SamplePages.Table));

        Assert.Equal("dark", await open.Page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
    }

    [GeneratedRegex("^opportunities\\b")]
    private static partial Regex OpportunitiesEntry();

    private static async Task<string[]> TabUntil(IPage page, string last)
    {
        var reached = new List<string>();
        while (reached.Count < 40 && reached.LastOrDefault() != last)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>(Focused));
        }

        return [.. reached];
    }
}
