using Salescape.Analyses.Findings;
using Salescape.Analyses.Report.Kpis;

namespace Salescape.Analyses.Report;

/// <summary>A finding as a data set has it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Said">Its sentence; null where the data set is too small to say.</param>
/// <param name="Compared">What it compares with.</param>
/// <param name="Rows">What is behind it.</param>
internal sealed record FindingReading(Finding Finding, string? Said, string? Compared, Answer Rows);

/// <summary>The page of a finding: its sentence with the SQL of that sentence, and the rows behind it with theirs.</summary>
internal static class FindingPage
{
    public static ReportPage Write(Site site, FindingReading reading)
    {
        Finding finding = reading.Finding;
        DateOnly asOf = site.Manifest.AsOf;
        Html body = Html.Of(
            $"""
            <p class="path"><a href="../{HomePage.Path}#findings">Findings</a></p>
            <h1>{finding.Title}</h1>
            <p class="question">{Sentence(reading)}</p>
            {AnswerBody.Rows(finding.Title, reading.Rows)}
            <section aria-labelledby="more"><h2 id="more">The answer that says more</h2>
            {GroupPages.Questions(AnalysisCatalog.Find(finding.Answer), other => other.Question)}</section>
            <section aria-labelledby="query"><h2 id="query">SQL</h2>
            {AnswerBody.Text("sql", "Text of the query of the sentence", "The sentence above, for DuckDB.", finding.Statement(asOf))}
            <h3>The rows</h3>
            {AnswerBody.Text("rows-sql", "Text of the query of the rows", "The table above, for DuckDB.", finding.MoreStatement(asOf))}</section>
            """
        );
        return Layout.Page(site, Site.PageOf(finding), finding.Title, body);
    }

    /// <summary>Findings as a list, each with ways to its rows and SQL and to the answer that says more.</summary>
    /// <param name="readings">All findings.</param>
    /// <param name="audience">Whose dashboard it is: <see cref="Kpi.Board"/> or a role.</param>
    /// <param name="up">The way from the page to the report's folder.</param>
    public static Html List(IEnumerable<FindingReading> readings, string audience, string up)
    {
        FindingReading[] shown = [.. readings.Where(reading => reading.Said is not null && reading.Finding.Audiences.Contains(audience))];
        return shown.Length == 0
            ? default
            : Html.Of(
                $"""
                <section aria-labelledby="findings"><h2 id="findings">Findings</h2><ol class="findings">
                {shown.Select(reading => Item(reading, up))}
                </ol></section>
                """
            );
    }

    private static Html Item(FindingReading reading, string up)
    {
        string page = up + Site.PageOf(reading.Finding);
        Html answer = Html.Join(
            AnalysisCatalog
                .Find(reading.Finding.Answer)
                .Select(analysis => Html.Of($""" · <a href="{up}{Site.PageOf(analysis)}">{analysis.Title}</a>"""))
        );
        return Html.Of(
            $"""
            <li><strong>{reading.Said}</strong>; {reading.Compared}.
            <span class="note"><a href="{page}">{reading.Finding.Title}</a> · <a href="{page}#query" aria-label="{$"SQL of: {reading.Finding.Title}"}">SQL</a>{answer}</span></li>{Html.LineEnd}
            """
        );
    }

    private static Html Sentence(FindingReading reading) =>
        reading.Said is null
            ? Html.Of($"Too few rows to say; a larger company would tell.")
            : Html.Of($"<strong>{reading.Said}</strong>; {reading.Compared}.");
}
