using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>Keys and references look like ids.</summary>
internal sealed record IdFormats()
    : SchemaRule(
        "id-formats",
        "Keys and references are a prefix, a hyphen and six or more digits",
        "Each table has its prefix: CUST-000123 is a customer and nothing else.",
        "UPDATE usage_data.telemetry_events SET event_id = replace(event_id, '-', '_') WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        table
            .Columns.Where(column => column.Kind == ColumnKind.Key)
            .Select(column => Fault.InRow(table, column, $"NOT regexp_full_match(t.{column.Name}, '{column.Prefix}-[0-9]{{6,}}')"));
}
