using System.Text.RegularExpressions;
using Salescape.Queries;

namespace Salescape.Analyses.Metrics;

/// <summary>A column of an answer that shows a metric, as a line such as <c>-- shows: arr = closing by quarter</c> declares it.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="Column">The column, whose rows together show it.</param>
/// <param name="IsLastRow">Whether the last row alone does.</param>
/// <param name="PeriodColumn">The column that names the month or quarter of each row, of which each shows its own; null if rows show the
/// last day or the last twelve months.</param>
public sealed partial record ShownMetric(string Metric, string Column, bool IsLastRow, string? PeriodColumn)
{
    /// <summary>Reads what follows <c>shows:</c>.</summary>
    internal static ShownMetric Parse(string line, QueryFile file) =>
        Form().Match(line) is { Success: true } found
            ? new(
                found.Groups["metric"].Value,
                found.Groups["column"].Value,
                found.Groups["last"].Success,
                found.Groups["period"] is { Success: true } period ? period.Value : null
            )
            : throw file.Incomplete("'METRIC = COLUMN', 'METRIC = COLUMN last' or 'METRIC = COLUMN by PERIOD' behind 'shows:'");

    [GeneratedRegex("^(?<metric>[a-z0-9_]+) = (?<column>[a-z0-9_]+)( (?<last>last)| by (?<period>[a-z0-9_]+))?$")]
    private static partial Regex Form();
}
