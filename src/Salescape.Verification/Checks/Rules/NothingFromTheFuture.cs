using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>The data set knows nothing that happened after its as-of.</summary>
internal sealed record NothingFromTheFuture()
    : SchemaRule(
        "nothing-from-the-future",
        "Nothing is dated after the as-of but plans",
        "Expected close dates, expirations, contract terms and the like are plans by nature and may lie ahead.",
        "UPDATE support_data.ticket_tags SET tagged_date = tagged_date + 4000 WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        table
            .Columns.Where(column => column.Kind is ColumnKind.Date or ColumnKind.Timestamp && !column.IsPlanned)
            .Select(column => Fault.InRow(table, column, $"t.{column.Name}::DATE > getvariable('as_of')"));
}
