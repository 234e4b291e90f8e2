using System.Collections.Concurrent;
using Salescape.Analyses.Formats;
using Salescape.Analyses.Report.Kpis;

namespace Salescape.Analyses.Report;

/// <summary>What stands on the first page and on those of roles: key figures, findings, and charts of answers.</summary>
/// <param name="Kpis">All key figures.</param>
/// <param name="Findings">All findings.</param>
internal sealed record Dashboard(IReadOnlyList<KpiReading> Kpis, IReadOnlyList<FindingReading> Findings)
{
    private const int MostCharts = 6;

    // In half of a page, more bars are no picture.
    private const int MostPlaces = 14;

    private readonly ConcurrentDictionary<Analysis, Answer> _answers = [];

    /// <summary>Keeps an answer, to be drawn on dashboards.</summary>
    public void Keep(Analysis analysis, Answer answer) => _answers[analysis] = answer;

    /// <summary>A dashboard.</summary>
    /// <param name="site">The report.</param>
    /// <param name="audience">Whose it is: <see cref="Kpi.Board"/> or a role.</param>
    /// <param name="up">The way from the page to the report's folder.</param>
    public Html Write(Site site, string audience, string up) =>
        Html.Of(
            $"""
            {KpiCards.Write(Kpis.Where(reading => reading.Kpi.Audiences.Contains(audience)), up, site.Manifest.AsOf)}
            {FindingPage.List(Findings, audience, up)}
            <section aria-labelledby="charts"><h2 id="charts">Charts</h2><div class="charts">
            {ChartsFor(audience).Select(analysis => Chart(analysis, up))}
            </div></section>
            """
        );

    /// <summary>The analyses that are drawn: of a role its own, of the board those that its key figures lead to; what runs over time
    /// comes first.</summary>
    private IEnumerable<Analysis> ChartsFor(string audience)
    {
        IEnumerable<Analysis> candidates =
            audience == Kpi.Board
                ? Kpis.Where(reading => reading.Kpi.Audiences.Contains(audience))
                    .SelectMany(reading => AnalysisCatalog.Find(reading.Kpi.Answer))
                    .Distinct()
                : AnalysisCatalog.All.Where(analysis => analysis.Home == Analysis.Roles && analysis.Group == audience);
        return candidates
            .Where(analysis => _answers.TryGetValue(analysis, out Answer? answer) && AnswerBody.IsDrawn(analysis, answer))
            .OrderBy(analysis => analysis.Chart.Kind is ChartKind.Line or ChartKind.Column or ChartKind.Stacked ? 0 : 1)
            .Take(MostCharts);
    }

    private Html Chart(Analysis analysis, string up) =>
        Html.Of(
            $"""
            <div class="panel"><h3><a href="{up}{Site.PageOf(analysis)}">{analysis.Title}</a></h3>
            {ChartFigure.Write(
                analysis.Title,
                analysis.Chart,
                _answers[analysis],
                "the numbers are behind the title",
                MostPlaces,
                ChartPicture.IntervalsOf(analysis, _answers[analysis])
            )}</div>{Html.LineEnd}
            """
        );
}
