using System.Globalization;
using Salescape.Analyses.Metrics;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>Key figures as the cards of a dashboard: value, change, target and course, each a link to its own page.</summary>
internal static class KpiCards
{
    /// <summary>The cards.</summary>
    /// <param name="readings">The key figures.</param>
    /// <param name="up">The way from the page to the report's folder.</param>
    /// <param name="asOf">The last day of the data set.</param>
    public static Html Write(IEnumerable<KpiReading> readings, string up, DateOnly asOf) =>
        Html.Of(
            $"""
            <section aria-labelledby="kpis"><h2 id="kpis" class="hidden">Key figures</h2><ul class="cards">
            {readings.Select(reading => Card(reading, up, asOf))}
            </ul></section>
            """
        );

    private static Html Card(KpiReading reading, string up, DateOnly asOf) =>
        Html.Of(
            $"""
            <li class="card" data-kpi="{reading.Kpi.Name}"><h3><a href="{up}{Site.PageOf(reading.Kpi)}">{reading.Kpi.Title}</a></h3>
            {(reading.Now is { } now ? Figures(reading, now, asOf) : Html.Of($"""<p class="value">–</p><p class="note">Too few rows to say.</p>"""))}
            {Sparkline.Draw(reading)}</li>{Html.LineEnd}
            """
        );

    private static Html Figures(KpiReading reading, KpiPeriod now, DateOnly asOf)
    {
        string when = reading.Kpi.Metric.Measured == Measured.Period ? now.Name : Answer.Show(asOf);
        return Html.Of(
            $"""
            <p class="value"><data value="{now.Value.ToString("R", CultureInfo.InvariantCulture)}" data-period="{now.Name}">{KpiText.Short(reading.Kpi.Metric.Unit, now.Value)}</data> <span class="note">{when}</span></p>
            <p class="change {Judged(reading.IsBetter)}">{Mark(reading)}{KpiText.Change(reading)}</p>
            {Line(KpiText.Target(reading))}{Line(KpiText.Cases(reading))}
            """
        );
    }

    // Not by colour alone: an arrow says where it went, and a word whether that is good.
    private static Html Mark(KpiReading reading) =>
        reading.Change is not { } change || change == 0
            ? default
            : Html.Of(
                $"""<span aria-hidden="true">{(change > 0 ? "▲" : "▼")}</span> {(reading.IsBetter is { } better ? Html.Of($"""<span class="hidden">{(better ? "Better: " : "Worse: ")}</span>""") : default)}"""
            );

    private static string Judged(bool? isBetter) =>
        isBetter switch
        {
            true => "good",
            false => "bad",
            null => "even",
        };

    private static Html Line(string? text) => text is null ? default : Html.Of($"""<p class="note">{text}</p>""");
}
