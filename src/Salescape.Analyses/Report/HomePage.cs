using Salescape.Analyses.Findings;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>The first page: what a board would ask, ten findings, and the ways in.</summary>
internal static class HomePage
{
    public const string Path = "index.html";

    public static ReportPage Write(
        Site site,
        IReadOnlyList<(string Name, string Value)> figures,
        IReadOnlyList<(Finding Finding, (string Said, string Compared)? Read)> findings
    )
    {
        Html body = Html.Of(
            $"""
            <h1>{site.Vendor} at a glance</h1>
            <section aria-label="Head figures"><dl class="figures">
            {figures.Select(figure => Html.Of($"<div><dt>{figure.Name}</dt><dd>{figure.Value}</dd></div>\n"))}
            </dl></section>
            <section aria-labelledby="findings"><h2 id="findings">Ten findings</h2><ol class="findings">
            {findings.Where(finding => finding.Read is not null).Select(finding =>
                Html.Of($"""<li><strong>{finding.Read!.Value.Said}</strong>; {finding.Read.Value.Compared}.</li>{Html.LineEnd}""")
            )}
            </ol></section>
            <section aria-labelledby="roles"><h2 id="roles">What each role asks every week</h2><ul class="links">
            {site.Roles.Select(role =>
                Html.Of(
                    $"""<li><a href="{Site.PageOfRole(role)}">{Site.Spoken(role)}</a> <span class="note">{site.Analyses.Count(analysis => analysis.Home == Analysis.Roles && analysis.Group == role)} questions</span></li>"""
                )
            )}
            </ul></section>
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
        return Layout.Page(site, Path, "At a glance", body);
    }
}
