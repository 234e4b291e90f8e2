using Salescape.Analyses.Metrics;

namespace Salescape.Semantics.Model;

/// <summary>What makes one figure of the rows of a metric, as standard SQL. It is not rounded: tools show figures in formats of their
/// own.</summary>
internal static class Figure
{
    /// <summary>The expression.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="rows">What stands before the names of columns.</param>
    public static string Sql(Metric metric, string rows = "") =>
        metric.Kind switch
        {
            MetricKind.Rate => $"{Factor(metric)} * SUM({rows}numerator) / NULLIF(SUM({rows}denominator), 0)",
            MetricKind.Median => $"PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {rows}value)",
            MetricKind.Mean => $"AVG({rows}value)",
            _ => $"SUM({rows}value)",
        };

    /// <summary>What a rate is multiplied by, so that per cent are hundredths; with a point, so that no engine divides whole
    /// numbers.</summary>
    public static string Factor(Metric metric) => metric.Unit == MetricUnit.Percent ? "100.0" : "1.0";
}
