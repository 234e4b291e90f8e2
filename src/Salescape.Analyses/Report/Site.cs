using Salescape.Analyses.Findings;
using Salescape.Analyses.Report.Kpis;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Analyses.Report;

/// <summary>What all pages of a report share: of which company it is, and where its pages lie.</summary>
/// <param name="Manifest">What the data set says of itself.</param>
/// <param name="Analyses">The analyses that have a page.</param>
internal sealed record Site(Manifest Manifest, IReadOnlyList<Analysis> Analyses)
{
    /// <summary>The name of the company.</summary>
    public string Vendor => Manifest.Settings.GetValueOrDefault("vendor", "The company");

    /// <summary>The roles, in the order of their names.</summary>
    public IEnumerable<string> Roles =>
        Analyses
            .Where(analysis => analysis.Home == Analysis.Roles)
            .Select(analysis => analysis.Group)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>What newcomers ask, table by table.</summary>
    public IEnumerable<Analysis> FirstSteps => Analyses.Where(analysis => analysis.Home == Analysis.FirstSteps);

    /// <summary>Where the page of what newcomers ask lies.</summary>
    public static string PageOfFirstSteps => PageOfSchema(Analysis.FirstSteps);

    /// <summary>The questions about a table: first steps, then use cases.</summary>
    public IEnumerable<Analysis> About(TableDefinition table) =>
        Analyses.Where(analysis =>
            (analysis.Home == table.Schema || analysis.Home == Analysis.FirstSteps) && analysis.Group == table.Name
        );

    public static string PageOf(Analysis analysis) => $"analysis/{analysis.Group}--{analysis.Name}.html";

    public static string PageOf(Kpi kpi) => $"kpi/{kpi.Name}.html";

    public static string PageOf(Finding finding) => $"finding/{finding.Name}.html";

    public static string PageOf(TableDefinition table) => $"table/{table.Schema}--{table.Name}.html";

    public static string PageOfSchema(string schema) => $"schema/{schema}.html";

    public static string PageOfRole(string role) => $"role/{role}.html";

    /// <summary><c>Head of support</c> of <c>head-of-support</c>; what is short for a title stays in capitals.</summary>
    public static string Spoken(string name) =>
        name is "cfo" or "cmo" or "csm" ? name.ToUpperInvariant() : Answer.Spoken(name.Replace('-', ' '));

    /// <summary>Rows of a table as the manifest counts them.</summary>
    public long RowsOf(TableDefinition table) => Manifest.Tables.First(held => held.Name == table.QualifiedName).Rows;
}
