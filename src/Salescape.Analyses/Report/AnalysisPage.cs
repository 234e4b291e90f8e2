namespace Salescape.Analyses.Report;

/// <summary>The page of an analysis: what stands on every page of an answer, and the ways to tables, roles and what is related.</summary>
internal static class AnalysisPage
{
    private const int MostRelated = 6;

    public static ReportPage Write(Site site, Analysis analysis, Reply reply, string statement)
    {
        Answer answer = reply.Answer;
        IEnumerable<Html> tables = analysis.Tables.Select(table =>
            Html.Of($"""<a href="../{Site.PageOf(table)}">{table.QualifiedName}</a> """)
        );
        Html body = Html.Of(
            $"""
            <p class="path">{Home(analysis)}</p>
            {AnswerBody.Asked(analysis)}
            {ReplyBody.Said(reply)}
            {AnswerBody.Drawn(analysis, answer)}
            {AnswerBody.Rows(analysis.Title, reply.Shown)}
            {ReplyBody.Notes(reply)}
            {AnswerBody.Read(analysis, tables)}
            {AnswerBody.Query(statement, analysis.Sql, $"Runs on DuckDB{PostgresToo(analysis)}.")}
            {Related(site, analysis)}
            """
        );
        return Layout.Page(site, Site.PageOf(analysis), analysis.Title, body, AnswerBody.IsDrawn(analysis, answer));
    }

    private static Html Home(Analysis analysis) =>
        analysis.Home == Analysis.Roles
            ? Html.Of($"""<a href="../{Site.PageOfRole(analysis.Group)}">{Site.Spoken(analysis.Group)}</a>""")
            : Html.Of(
                $"""<a href="../{Site.PageOfSchema(analysis.Home)}">{(analysis.Home == Analysis.FirstSteps ? "First steps" : analysis.Home)}</a> › <a href="../{Site.PageOf(analysis.Tables.FirstOrDefault(table => table.Name == analysis.Group) ?? analysis.Tables[0])}">{analysis.Group}</a>{(analysis.UseCase is null ? "" : $" › {analysis.UseCase}")}"""
            );

    private static string PostgresToo(Analysis analysis) =>
        analysis.PostgresSql == analysis.Sql ? " and PostgreSQL" : "; PostgreSQL has its own file";

    private static Html Related(Site site, Analysis analysis)
    {
        HashSet<string> read = [.. analysis.Tables.Select(table => table.QualifiedName)];
        Analysis[] related =
        [
            .. site
                .Analyses.Where(other => other != analysis)
                .OrderByDescending(other =>
                    (other.Group == analysis.Group ? 2.0 : 0)
                    + (double)other.Tables.Count(table => read.Contains(table.QualifiedName)) / (other.Tables.Count + read.Count)
                )
                .Take(MostRelated),
        ];
        return Html.Of(
            $"""
            <section aria-labelledby="related"><h2 id="related">Related</h2>
            {GroupPages.Questions(related, other => other.Question)}</section>
            """
        );
    }
}
