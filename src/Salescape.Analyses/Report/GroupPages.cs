using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>The pages of a schema, with its diagram and the questions about its tables, and of a role.</summary>
internal static class GroupPages
{
    public static ReportPage OfSchema(Site site, string schema)
    {
        TableDefinition[] tables = [.. SchemaCatalog.Tables.Where(table => table.Schema == schema)];
        Html body = Html.Of(
            $"""
            <h1>{schema}</h1>
            <p class="question">{tables.Length} tables with {tables.Sum(site.RowsOf).ToString("N0", CultureInfo.InvariantCulture)} rows, and {tables.Sum(table => site.About(table).Count())} questions about them.</p>
            {TableDiagram.Draw(schema)}
            {tables.Select(table => OfTable(site, table))}
            """
        );
        return Layout.Page(site, Site.PageOfSchema(schema), schema, body);
    }

    private static Html OfTable(Site site, TableDefinition table)
    {
        return Html.Of(
            $"""
            <section class="group"><h2><a href="../{Site.PageOf(table)}">{table.Name}</a> <span class="note">{site.RowsOf(table).ToString("N0", CultureInfo.InvariantCulture)} rows · {table.Purpose}</span></h2>
            {Questions(site.About(table), analysis => analysis.UseCase ?? analysis.Question)}
            </section>

            """
        );
    }

    public static ReportPage OfFirstSteps(Site site)
    {
        Html body = Html.Of(
            $"""
            <h1>First steps</h1>
            <p class="question">Questions of one table and one step each, to get to know the company and its tables by.</p>
            {Schemas.All.Select(schema => Html.Of(
                $"""
                <section class="group"><h2><a href="../{Site.PageOfSchema(schema)}">{schema}</a></h2>
                {Questions(site.FirstSteps.Where(analysis => analysis.Tables[0].Schema == schema), analysis => analysis.Question)}
                </section>

                """
            ))}
            """
        );
        return Layout.Page(site, Site.PageOfFirstSteps, "First steps", body);
    }

    public static ReportPage OfRole(Site site, Dashboard dashboard, string role)
    {
        Html body = Html.Of(
            $"""
            <h1>{Site.Spoken(role)}</h1>
            {dashboard.Write(site, role, "../")}
            <section aria-labelledby="questions"><h2 id="questions">What this role asks every week</h2>
            {Questions(site.Analyses.Where(analysis => analysis.Home == Analysis.Roles && analysis.Group == role), analysis =>
                analysis.Question
            )}</section>
            """
        );
        return Layout.Page(site, Site.PageOfRole(role), Site.Spoken(role), body, draws: true);
    }

    /// <summary>Links to analyses, each with a word about it.</summary>
    public static Html Questions(IEnumerable<Analysis> analyses, Func<Analysis, string> said) =>
        Html.Of(
            $"""
            <ul class="links">
            {analyses.Select(analysis =>
                Html.Of(
                    $"""<li><a href="../{Site.PageOf(analysis)}">{analysis.Title}</a> <span class="note">{said(analysis)}</span></li>{Html.LineEnd}"""
                )
            )}
            </ul>
            """
        );
}
