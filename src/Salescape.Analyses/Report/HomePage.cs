using System.Globalization;
using Salescape.Analyses.Report.Kpis;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>The first page: the dashboard of a board, and the ways in.</summary>
internal static class HomePage
{
    public const string Path = "index.html";

    public static ReportPage Write(Site site, Dashboard dashboard, IReadOnlyList<(string Name, string Value)> figures)
    {
        Html body = Html.Of(
            $"""
            <h1>{site.Vendor} at a glance</h1>
            <p class="question">{site.Manifest.AsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, each figure against the period before.</p>
            {dashboard.Write(site, Kpi.Board, "")}
            <section aria-labelledby="roles"><h2 id="roles">Dashboards of roles, and what each asks every week</h2><ul class="links">
            {site.Roles.Select(role =>
                Html.Of(
                    $"""<li><a href="{Site.PageOfRole(role)}">{Site.Spoken(role)}</a> <span class="note">{site.Analyses.Count(analysis => analysis.Home == Analysis.Roles && analysis.Group == role)} questions</span></li>"""
                )
            )}
            </ul></section>
            <section aria-labelledby="figures"><h2 id="figures">More figures</h2><dl class="figures">
            {figures.Select(figure => Html.Of($"<div><dt>{figure.Name}</dt><dd>{figure.Value}</dd></div>\n"))}
            </dl></section>
            <section aria-labelledby="schemas"><h2 id="schemas">The warehouse</h2><ul class="links">
            <li><a href="{Site.PageOfFirstSteps}">First steps</a> <span class="note">{site.FirstSteps.Count()} easy questions, of one table each</span></li>
            {Schemas.All.Select(schema =>
                Html.Of(
                    $"""<li><a href="{Site.PageOfSchema(schema)}">{schema}</a> <span class="note">{site.Analyses.Count(analysis => analysis.Home == schema)} questions</span></li>"""
                )
            )}
            </ul></section>
            """
        );
        return Layout.Page(site, Path, "At a glance", body, draws: true);
    }
}
