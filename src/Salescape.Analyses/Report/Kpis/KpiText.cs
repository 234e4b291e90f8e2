using System.Globalization;
using Salescape.Analyses.Metrics;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>Key figures in words.</summary>
internal static class KpiText
{
    private const double Million = 1e6;
    private const double Thousand = 1e3;

    // Smaller amounts are read in full.
    private const double LeastShortened = 1e5;

    /// <summary>A value as a card shows it: large amounts in thousands or millions.</summary>
    public static string Short(MetricUnit unit, double value) =>
        unit switch
        {
            MetricUnit.Usd => Math.Abs(value) switch
            {
                >= Million => Text($"${value / Million:#,0.00} M"),
                >= LeastShortened => Text($"${value / Thousand:#,0} k"),
                _ => Text($"${value:#,0}"),
            },
            MetricUnit.Percent => Text($"{value:0.0} %"),
            MetricUnit.Days => Text($"{value:0} days"),
            _ => Text($"{value:#,0.##}"),
        };

    /// <summary>How the last period stands to the one before, such as <c>+1.2 points on Q1 2026</c>.</summary>
    public static string Change(KpiReading reading)
    {
        if (reading.Before is not { } before)
            return reading.Kpi.Metric.Measured == Measured.Today ? "known as of today only" : "no period before";
        if (reading.Change is not { } change)
            return $"{before.Name}: {Short(reading.Kpi.Metric.Unit, before.Value)}";
        string unit = reading.Kpi.Metric.Unit switch
        {
            MetricUnit.Percent => "points",
            MetricUnit.Days => "days",
            MetricUnit.Usd or MetricUnit.Count => "%",
            _ => "",
        };
        return Text($"{change:+0.0;−0.0;±0} {unit} on {before.Name}") + (reading.IsChance ? ", within chance" : "");
    }

    /// <summary>How the last period stands to its goal; null if there is none.</summary>
    public static string? Target(KpiReading reading) =>
        (reading.Now, reading.Kpi.Goal) is not ({ } now, { } goal)
            ? null
            : Text($"{Math.Abs(now.Value - goal):0.0} points {(now.Value < goal ? "below" : "above")} {reading.Kpi.GoalName} of {goal:0} %");

    /// <summary>Of how many a rate is; null where that is not told.</summary>
    public static string? Cases(KpiReading reading) =>
        (reading.Now?.Cases, reading.Kpi.Cases) is ({ } cases, { } name) ? Text($"of {cases:#,0} {name}") : null;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
