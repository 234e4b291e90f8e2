using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Microsoft.Playwright;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Findings;
using Salescape.Analyses.Report.Kpis;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Tests;

namespace Salescape.Report.Tests;

/// <summary>The dashboards: a card shows what its SQL gives, and what answers and the demo say of the same.</summary>
public sealed partial class DashboardTests(WrittenReport report, Chromium chromium)
{
    public static TheoryData<string> Dashboards => [SamplePages.Home, .. Roles.Select(role => $"role/{role}.html")];

    private static IEnumerable<string> Roles =>
        AnalysisCatalog.All.Where(analysis => analysis.Home == Analysis.Roles).Select(analysis => analysis.Group).Distinct();

    [Fact]
    public void Every_audience_is_the_board_or_a_role_and_every_answer_is_there()
    {
        string[] audiences = [Kpi.Board, .. Roles];

        Assert.All(Kpi.All, kpi => Assert.Empty(kpi.Audiences.Except(audiences)));
        Assert.All(Finding.All, finding => Assert.Empty(finding.Audiences.Except(audiences)));
        Assert.All(Kpi.All, kpi => Assert.Single(AnalysisCatalog.Find(kpi.Answer)));
        Assert.All(Finding.All, finding => Assert.Single(AnalysisCatalog.Find(finding.Answer)));
        Assert.All(audiences, audience => Assert.InRange(Kpi.For(audience).Count(), 4, 12));
    }

    [Fact]
    public async Task A_card_shows_what_the_SQL_on_its_page_gives()
    {
        using DuckDBConnection connection = Dataset.Open(report.Data).Connect();
        foreach (Kpi kpi in Lot.Of(Kpi.All))
        {
            await using OpenPage open = await chromium.Open(report.AddressOf($"kpi/{kpi.Name}.html"));
            string statement = (await open.Page.Locator("#sql").TextContentAsync())!;
            ILocator shown = open.Page.Locator(".card data");
            string? period = await shown.CountAsync() == 1 ? await shown.GetAttributeAsync("data-period") : null;
            double? given = connection.Ask(statement, reader => ValueOf(reader, period, kpi.Metric.Name));

            Assert.Equal(period is null, given is null);
            if (given is not null)
                Assert.Equal(
                    given.Value,
                    double.Parse((await shown.GetAttributeAsync("value"))!, CultureInfo.InvariantCulture),
                    tolerance: Math.Abs(given.Value) * 1e-9
                );
        }
    }

    [Theory]
    [MemberData(nameof(Dashboards))]
    public async Task A_dashboard_has_cards_charts_and_findings_with_the_SQL_of_their_sentence(string page)
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(page));

        Assert.InRange(await open.Page.Locator(".card").CountAsync(), 4, 12);
        Assert.InRange(await open.Page.Locator(".panel .chart svg").CountAsync(), 4, 6);
        Assert.True(await open.Page.Locator(".card .spark").CountAsync() >= 3);
        foreach (ILocator link in await open.Page.Locator(".findings a[aria-label^='SQL of']").AllAsync())
        {
            string sentence = (await link.Locator("xpath=ancestor::li").Locator("strong").TextContentAsync())!;
            string address = await link.EvaluateAsync<string>("link => link.href");
            await using OpenPage finding = await chromium.Open(address);
            string said = Dataset
                .Open(report.Data)
                .Connect()
                .Ask(
                    (await finding.Page.Locator("#sql").TextContentAsync())!,
                    reader =>
                    {
                        reader.Read();
                        return reader.GetString(0);
                    }
                );
            Assert.Equal(sentence, said);
        }

        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("arr", "cfo/arr-bridge-by-quarter", "closing")]
    [InlineData("net-revenue-retention", "cfo/net-and-gross-revenue-retention", "net_retention_percent")]
    [InlineData("gross-revenue-retention", "cfo/net-and-gross-revenue-retention", "gross_retention_percent")]
    public void A_card_and_the_answer_it_leads_to_show_one_figure(string card, string answer, string column)
    {
        using var engine = new DuckDbEngine(Dataset.Open(report.Data));
        Answer rows = engine.Ask(AnalysisCatalog.Find(answer).Single(), new Dictionary<string, object?>());

        double shown = Convert.ToDouble(rows.Rows[^1][rows.PlaceOf(column)], CultureInfo.InvariantCulture);
        Assert.Equal(shown, ValueOf(card), tolerance: column.EndsWith("_percent", StringComparison.Ordinal) ? 0.05 : 0.005);
    }

    [Theory]
    [InlineData("arr", "Annual recurring revenue", 0)]
    [InlineData("customers", "Annual recurring revenue", 1)]
    [InlineData("open-pipeline", "Open pipeline, no renewals", 0)]
    [InlineData("customers-at-risk", "Health of customers", 1)]
    [InlineData("overdue-receivables", "Receivables", 1)]
    public async Task A_card_shows_what_the_demo_prints(string card, string figure, int place)
    {
        await using OpenPage open = await chromium.Open(report.AddressOf(SamplePages.Home));
        ILocator said = open.Page.Locator(".figures div", new() { Has = open.Page.GetByText(figure, new() { Exact = true }) }).Locator("dd");
        double[] numbers =
        [
            .. Number()
                .Matches((await said.TextContentAsync())!)
                .Select(match => double.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture)),
        ];
        // Before the number of those at risk stand the mean health and what it is of.
        Assert.Equal(numbers[card == "customers-at-risk" ? 2 : place], ValueOf(card), tolerance: 0.5);
    }

    [Fact]
    public void A_window_that_holds_no_quarter_has_its_dashboards_too()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        foreach (string line in (string[])["generate --scale 0.05 --months 1 --as-of 2026-02-27 --out d", "report --data d --out site"])
            Assert.Equal(0, Cli.Tests.Salescape.Run(line, folder.FullName).Code);
        string home = File.ReadAllText(Path.Combine(folder.FullName, "site", SamplePages.Home));
        folder.Delete(recursive: true);

        Assert.InRange(Value().Count(home), 6, 12);
    }

    private double ValueOf(string card)
    {
        string page = File.ReadAllText(Path.Combine(report.Site, "kpi", card + ".html"));
        return double.Parse(Value().Match(page).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    // The last row that has a value, where the card names no period.
    private static double? ValueOf(DuckDBDataReader reader, string? period, string column)
    {
        double? last = null;
        int value = reader.GetOrdinal(column);
        while (reader.Read())
        {
            if (!reader.IsDBNull(value) && (period is null || reader.GetString(0) == period))
                last = double.Parse(
                    string.Create(CultureInfo.InvariantCulture, $"{reader.GetValue(value)}"),
                    CultureInfo.InvariantCulture
                );
        }

        return last;
    }

    [GeneratedRegex("<data value=\"([^\"]+)\"")]
    private static partial Regex Value();

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();
}
