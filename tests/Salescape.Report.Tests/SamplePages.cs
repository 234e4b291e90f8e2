using Salescape.Analyses;

namespace Salescape.Report.Tests;

/// <summary>One page of every kind, and an analysis of every kind of chart.</summary>
internal static class SamplePages
{
    public const string Home = "index.html";

    public const string Table = "table/sales_data--opportunities.html";

    public const string Schema = "schema/sales_data.html";

    /// <summary>The pages but the first, as paths below the report.</summary>
    public static string[] Others =>
        [
            Schema,
            "role/cfo.html",
            "kpi/win-rate.html",
            "finding/renewals.html",
            Table,
            .. Enum.GetValues<ChartKind>().Select(kind => AnalysisOf(kind)),
        ];

    /// <summary>The last analysis about a table that is drawn so.</summary>
    public static string AnalysisOf(ChartKind kind)
    {
        Analysis analysis = AnalysisCatalog.All.Last(analysis => analysis.Chart.Kind == kind && analysis.Home != Analysis.Roles);
        return $"analysis/{analysis.Group}--{analysis.Name}.html";
    }
}
