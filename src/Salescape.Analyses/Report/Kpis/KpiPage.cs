using Salescape.Analyses.Chance;
using Salescape.Analyses.Formats;
using Salescape.Analyses.Metrics;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>The page of a key figure: its course, its meaning, and the SQL that gives it.</summary>
internal static class KpiPage
{
    public static ReportPage Write(Site site, KpiReading reading)
    {
        Kpi kpi = reading.Kpi;
        string measure = kpi.Metric.Unit == MetricUnit.Percent ? $"{kpi.Title}_percent" : kpi.Title;
        var answer = new Answer(
            kpi.Cases is null ? ["period", measure] : ["period", measure, kpi.Cases],
            [.. reading.Periods.Select(period => Row(kpi, period))]
        );
        ChartKind kind = kpi.Metric.Kind == MetricKind.Flow ? ChartKind.Column : ChartKind.Line;
        var chart = new ChartSpec(kind, "period", [measure], null, kpi.Goal);
        Html body = Html.Of(
            $"""
            <p class="path">{kpi.Audiences.Select(audience => Html.Of($"""<a href="../{PageOf(audience)}">{(audience == Kpi.Board ? "At a glance" : Site.Spoken(audience))}</a> """))}</p>
            <h1>{kpi.Title}</h1>
            <p class="question">{kpi.Metric.Definition}</p>
            {KpiCards.Write([reading], "../", site.Manifest.AsOf)}
            {(reading.Periods.Count > 1 ? ChartFigure.Write(kpi.Title, chart, answer, "the numbers are in the table below", interval: IntervalOf(kpi)) : default)}
            {AnswerBody.Rows(kpi.Title, answer)}
            <section aria-labelledby="more"><h2 id="more">More about it</h2>
            {GroupPages.Questions(AnalysisCatalog.Find(kpi.Answer), other => other.Question)}
            <p class="note">{kpi.Metric.HowItAddsUp} In a terminal: <code>salescape ask {kpi.Metric.Name}</code>.</p></section>
            <section aria-labelledby="query"><h2 id="query">SQL</h2>
            {AnswerBody.Text("sql", "Text of the query", "Runs on DuckDB and PostgreSQL.", reading.Statement)}</section>
            """
        );
        return Layout.Page(site, Site.PageOf(kpi), kpi.Title, body, draws: reading.Periods.Count > 1);
    }

    private static IReadOnlyList<object?> Row(Kpi kpi, KpiPeriod period) =>
        kpi.Cases is null ? [period.Name, (decimal)period.Value] : [period.Name, (decimal)period.Value, (long?)period.Cases];

    // The last column is that of the cases.
    private static Func<string, IReadOnlyList<object?>, (double Low, double High)?>? IntervalOf(Kpi kpi) =>
        kpi is not { Metric.Unit: MetricUnit.Percent, Cases: not null }
            ? null
            : (_, row) => row[^1] is long cases and > 0 ? Hundredths(Proportions.Wilson(ChartTable.Number(row[1]!) / 100, cases)) : null;

    private static (double Low, double High) Hundredths((double Low, double High) interval) => (100 * interval.Low, 100 * interval.High);

    private static string PageOf(string audience) => audience == Kpi.Board ? HomePage.Path : Site.PageOfRole(audience);
}
