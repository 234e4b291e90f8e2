using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>Texts fit their columns.</summary>
internal sealed record TextLengths()
    : SchemaRule(
        "text-lengths",
        "No text is longer than its column allows",
        "VARCHAR(n) holds at most n characters; engines that do not enforce it would hide the difference.",
        "UPDATE support_data.ticket_tags SET tagged_by = repeat('Long', 100) WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        table
            .Columns.Where(column => column.Kind is ColumnKind.Text or ColumnKind.Key && column.Length > 0)
            .Select(column => Fault.InRow(table, column, $"length(t.{column.Name}) > {column.Length}"));
}
