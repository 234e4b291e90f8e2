using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>Numbers lie in their declared ranges.</summary>
internal sealed record NumberRanges()
    : SchemaRule(
        "number-ranges",
        "Numbers lie in the column's range",
        "Amounts and counts are never negative, percentages and scores stay within their bounds.",
        "UPDATE marketing_data.partner_referrals SET commission_percent = 101 WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        table
            .Columns.Where(column => column.Low is not null || column.High is not null)
            .Select(column => Fault.InRow(table, column, string.Join(" OR ", Bounds(column))));

    private static IEnumerable<string> Bounds(ColumnDefinition column)
    {
        if (column.Low is { } low)
            yield return $"t.{column.Name} < {low.ToString(CultureInfo.InvariantCulture)}";
        if (column.High is { } high)
            yield return $"t.{column.Name} > {high.ToString(CultureInfo.InvariantCulture)}";
    }
}
