using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>Only optional columns are ever empty.</summary>
internal sealed record NothingMissing()
    : SchemaRule(
        "nothing-missing",
        "Nothing is empty but where the schema allows it",
        "A nullable column is empty when the thing has not happened or is optional; all others always hold a value.",
        "UPDATE sales_data.customer_notes SET created_by = NULL WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        table.Columns.Where(column => !column.IsNullable).Select(column => Fault.InRow(table, column, $"t.{column.Name} IS NULL"));
}
