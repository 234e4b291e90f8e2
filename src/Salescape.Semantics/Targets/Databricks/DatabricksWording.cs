using System.Text.RegularExpressions;
using Salescape.Semantics.Model;

namespace Salescape.Semantics.Targets.Databricks;

/// <summary>Queries in the SQL of Databricks, where one day less another is an interval, not a number of days.</summary>
/// <param name="asOf">The data set's last day.</param>
internal sealed partial class DatabricksWording(DateOnly asOf) : ViewWording(asOf)
{
    /// <inheritdoc/>
    protected override string Translated(string sql) => DaysBetween().Replace(LatestRow.Qualified(sql), "datediff(${later}, ${earlier})");

    [GeneratedRegex(@"(?<later>CAST\('[0-9-]+' AS DATE\)|\b\w+\.\w+_date) - (?<earlier>\w+\.\w+_date\b)")]
    private static partial Regex DaysBetween();
}
