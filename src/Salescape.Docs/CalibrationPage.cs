using Salescape.Verification.Calibration;
using static Salescape.Docs.Markdown;

namespace Salescape.Docs;

/// <summary>The page that compares several companies with published figures.</summary>
public static class CalibrationPage
{
    /// <summary>Its place in the repository.</summary>
    public const string Path = "docs/calibration.md";

    private static readonly Dictionary<string, string> Parts = new()
    {
        ["1.A"] = "Pipeline, deals, quotas",
        ["1.B"] = "Contracts, retention, billing",
        ["1.C"] = "Marketing funnel and channels",
        ["1.D"] = "Support and service",
        ["1.E"] = "Contacts; product use, telemetry, access",
        ["1.F"] = "Accounts; customer success",
        ["3.2"] = "Months of the year",
        ["3.3"] = "Days of the week",
        ["3.4"] = "Hours of the day",
        ["3.5"] = "Holidays and the turn of the year",
        ["4"] = "Shapes of distributions",
        ["5"] = "Volumes",
    };

    /// <summary>Writes it.</summary>
    /// <param name="result">What was measured.</param>
    /// <param name="command">The command line that measured it.</param>
    /// <param name="companies">The companies, in a few words.</param>
    public static string Write(CalibrationResult result, string command, string companies) =>
        Page([
            "# Calibration",
            $"How the simulated company compares with published figures. Written by {Code(command)}; {companies}.",
            $"Each figure is a file of `sql/calibration/`, whose query computes it from the tables. References are parts, numbers and sources of [the calibration reference](calibration-reference.md). A figure is inside if its mean lies between the edges of the band; {result.Metrics.Count(metric => metric.IsInside)} of {result.Metrics.Count} are.",
            "## Rows per table",
            "Estimates are those of the schema; every company has to lie within 15 % of them, and within 5 % of their sum.",
            Table(
                ["Table", "Estimate", "Mean", "Lowest", "Highest", "Within 15 %, all 5 %"],
                [.. result.Counts.Select(RowOf), RowOf(result.Total)]
            ),
            .. result
                .Metrics.GroupBy(metric => metric.Metric.Part)
                .SelectMany(part =>
                    new[]
                    {
                        $"## {Parts[part.Key]}",
                        Table(
                            ["Figure", "Reference", "Unit", "Band", "Typical", "Ours, mean", "Lowest … highest", "Inside"],
                            part.Select(RowOf)
                        ),
                    }
                ),
            "## How each is measured",
            List(result.Metrics.Select(metric => $"{metric.Metric.Title} ({Code(metric.Metric.Name)}): {metric.Metric.Note}")),
        ]);

    private static string[] RowOf(MeasuredCount count) =>
        [
            count.Table.QualifiedName,
            Count(count.Table.EstimatedRecords),
            FigureText.Of(count.Rows.Mean),
            FigureText.Of(count.Rows.Lowest),
            FigureText.Of(count.Rows.Highest),
            count.IsInside ? "yes" : "**no**",
        ];

    private static string[] RowOf(MeasuredTotal total) =>
        [
            "all tables",
            FigureText.Of(total.Estimate),
            FigureText.Of(total.Rows.Mean),
            FigureText.Of(total.Rows.Lowest),
            FigureText.Of(total.Rows.Highest),
            total.IsInside ? "yes" : "**no**",
        ];

    private static string[] RowOf(MeasuredMetric metric) =>
        [
            metric.Metric.Title,
            metric.Metric.Reference,
            metric.Metric.Unit,
            FigureText.Of(metric.Metric.Band),
            metric.Metric.Typical,
            FigureText.Of(metric.Ours.Mean),
            FigureText.Edges(metric.Ours),
            VerdictOf(metric),
        ];

    private static string VerdictOf(MeasuredMetric metric) =>
        metric.IsInside ? "yes"
        : metric.Metric.Unmet is { } reason ? $"no: {reason}"
        : "**no**";
}
