using System.Globalization;
using Salescape.Analyses.Metrics;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>The periods of a key figure as a line without axes, with that of its goal.</summary>
internal static class Sparkline
{
    private const double Width = 200;
    private const double Height = 40;
    private const double Border = 4;

    // Two points are no course.
    private const int Fewest = 3;

    public static Html Draw(KpiReading reading)
    {
        IReadOnlyList<KpiPeriod> periods = reading.Periods;
        if (periods.Count < Fewest)
            return default;
        double[] all = [.. periods.Select(period => period.Value), .. reading.Kpi.Goal is { } wanted ? (double[])[wanted] : []];
        double low = all.Min();
        double range = all.Max() - low is > 0 and var most ? most : 1;
        string Point(int place, double value) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Border + (Width - 2 * Border) * place / (periods.Count - 1):0.#},{Height - Border - (Height - 2 * Border) * (value - low) / range:0.#}"
            );
        MetricUnit unit = reading.Kpi.Metric.Unit;
        string course = string.Join(' ', periods.Index().Select(period => Point(period.Index, period.Item.Value)));
        string target = reading.Kpi.Goal is { } goal ? $"{Point(0, goal)} {Point(periods.Count - 1, goal)}" : "";
        string[] last = Point(periods.Count - 1, periods[^1].Value).Split(',');
        string said = $"{periods[0].Name} {KpiText.Short(unit, periods[0].Value)}, {periods[^1].Name} {KpiText.Short(unit, periods[^1].Value)}";
        return Html.Of(
            $"""
            <svg class="spark" viewBox="0 0 {(int)Width} {(int)Height}" role="img" aria-label="{$"From {said}"}">
            {(target.Length > 0 ? Html.Of($"""<polyline class="target" points="{target}"/>""") : default)}
            <polyline points="{course}"/><circle cx="{last[0]}" cy="{last[1]}" r="3"/></svg>
            """
        );
    }
}
