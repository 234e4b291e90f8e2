using Salescape.Verification.Calibration;
using Spectre.Console;

namespace Salescape.Cli.Commands;

/// <summary>What was measured, as it is read in a terminal.</summary>
internal static class CalibrationTables
{
    public static void Show(CalibrationResult result, bool withCounts, IAnsiConsole console)
    {
        if (withCounts)
            ShowCounts(result, console);
        ShowMetrics(result.Metrics, console);
        ShowCauses(result.Causes, console);
        console.WriteLine(
            $"{result.Metrics.Count(metric => metric.IsInside)} of {result.Metrics.Count} figures inside their bands, "
                + $"{result.Causes.Count(cause => cause.IsVisible)} of {result.Causes.Count} causes visible."
        );
    }

    private static void ShowCounts(CalibrationResult result, IAnsiConsole console)
    {
        var table = new TextTable("Table", "Band", "Mean", "Lowest … highest", "");
        foreach (MeasuredCount count in result.Counts)
            table.Add([
                count.Table.QualifiedName,
                FigureText.Of(count.Band),
                FigureText.Of(count.Rows.Mean),
                FigureText.Edges(count.Rows),
                Verdict(count.IsInside),
            ]);
        MeasuredTotal total = result.Total;
        table.Add([
            "all tables",
            FigureText.Of(total.Band),
            FigureText.Of(total.Rows.Mean),
            FigureText.Edges(total.Rows),
            Verdict(total.IsInside),
        ]);
        table.Show(console);
    }

    private static void ShowMetrics(IEnumerable<MeasuredMetric> metrics, IAnsiConsole console)
    {
        var table = new TextTable("Figure", "Unit", "Band", "Mean", "Lowest … highest", "");
        foreach (MeasuredMetric metric in metrics)
        {
            string verdict = metric.IsInside || metric.IsWrong ? Verdict(metric.IsInside) : "outside, explained";
            table.Add([
                metric.Metric.Title,
                metric.Metric.Unit,
                FigureText.Of(metric.Metric.Band),
                FigureText.Of(metric.Ours.Mean),
                FigureText.Edges(metric.Ours),
                verdict,
            ]);
        }

        table.Show(console);
    }

    private static void ShowCauses(IEnumerable<MeasuredCause> causes, IAnsiConsole console)
    {
        var table = new TextTable("Cause", "Unit", "Band", "Mean", "Lowest … highest", "Groups", "");
        foreach (MeasuredCause cause in causes)
        {
            string groups = string.Join(", ", cause.Rows.Select(row => $"{row.Label} {FigureText.Of(row.Value.Mean)}"));
            table.Add([
                cause.Cause.Title,
                cause.Cause.Unit,
                FigureText.Of(cause.Cause.Band),
                FigureText.Of(cause.Statistic.Mean),
                FigureText.Edges(cause.Statistic),
                groups,
                cause.IsVisible ? "visible" : "NOT VISIBLE",
            ]);
        }

        table.Show(console);
    }

    private static string Verdict(bool isInside) => isInside ? "inside" : "OUTSIDE";
}
