using Salescape.Analyses.Chance;
using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>The page of a key figure: its course, its meaning, and the SQL that gives it.</summary>
internal static class KpiPage
{
    public static ReportPage Write(Site site, KpiReading reading, string statement)
    {
        Kpi kpi = reading.Kpi;
        var analysis = AnalysisCatalog.Find(kpi.Answer) is [var only]
            ? only
            : throw new InvalidOperationException($"'{kpi.Name}' names no analysis: {kpi.Answer}.");
        bool hasTarget = reading.Periods.Any(period => period.Target is not null);
        bool hasCases = reading.Periods.Any(period => period.Cases is not null);
        string measure = kpi.Unit == KpiUnit.Percent ? $"{kpi.Title}_percent" : kpi.Title;
        var answer = new Answer(
            ["period", measure, .. hasTarget ? ["target"] : Array.Empty<string>(), .. hasCases ? [kpi.Cases ?? "cases"] : Array.Empty<string>()],
            [.. reading.Periods.Select(period => (IReadOnlyList<object?>)[period.Name, Rounded(period.Value), .. hasTarget ? [Rounded(period.Target)] : Array.Empty<object?>(), .. hasCases ? [period.Cases] : Array.Empty<object?>()])]
        );
        var chart = new ChartSpec(
            kpi.Kind == KpiKind.Flow && kpi.Unit is KpiUnit.Currency or KpiUnit.Count ? ChartKind.Column : ChartKind.Line,
            "period",
            [measure],
            null
        );
        if (hasTarget)
            chart = chart with { Y = [measure, "target"] };
        Html body = Html.Of(
            $"""
            <p class="path">{kpi.Audiences.Select(audience => Html.Of($"""<a href="../{PageOf(audience)}">{(audience == Kpi.Board ? "At a glance" : Site.Spoken(audience))}</a> """))}</p>
            <h1>{kpi.Title}</h1>
            <p class="question">{kpi.Meaning}</p>
            {KpiCards.Write([reading], "../", site.Manifest.AsOf)}
            {(answer.IsEmpty ? default : ChartFigure.Write(kpi.Title, chart, answer, "the numbers are in the table below", interval: hasCases && kpi.Unit == KpiUnit.Percent ? (name, row) => name == measure ? Interval(row[1], row[^1]) : null : null))}
            {AnswerBody.Rows(kpi.Title, answer)}
            <section aria-labelledby="more"><h2 id="more">More about it</h2>
            {GroupPages.Questions([analysis], other => other.Question)}</section>
            {AnswerBody.Query(statement, kpi.Sql, "Runs on DuckDB.")}
            """
        );
        return Layout.Page(site, Site.PageOf(kpi), kpi.Title, body, draws: reading.Periods.Count > 0);
    }

    private static string PageOf(string audience) => audience == Kpi.Board ? HomePage.Path : Site.PageOfRole(audience);

    private static (double Low, double High)? Interval(object? percent, object? cases)
    {
        if (percent is null || cases is not > 0L)
            return null;
        (double low, double high) = Proportions.Wilson(ChartTable.Number(percent) / 100, ChartTable.Number(cases));
        return (100 * low, 100 * high);
    }

    // Two decimals are as much as anybody reads.
    private static object? Rounded(double? value) => value is { } number ? Math.Round((decimal)number, 2) : null;
}
