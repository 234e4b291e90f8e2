using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Verification.Checks.Rules;

/// <summary>Choices come from their closed lists, quarters and versions are written as such.</summary>
internal sealed record ValueLists()
    : SchemaRule(
        "value-lists",
        "Choices come from the column's closed list",
        "Stages, types, regions and flags hold one of the listed values; a fiscal quarter reads Q1 2024 and a version 3.12.1.",
        "UPDATE support_data.support_tickets SET environment = 'Test' WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        from column in table.Columns
        let condition = Condition(column)
        where condition is not null
        select Fault.InRow(table, column, condition);

    private static string? Condition(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Choice => $"t.{column.Name} NOT IN ({string.Join(", ", column.Values.Select(Dialect.Literal))})",
            ColumnKind.Quarter => $"NOT regexp_full_match(t.{column.Name}, 'Q[1-4] [0-9]{{4}}')",
            ColumnKind.Version => $"NOT regexp_full_match(t.{column.Name}, '[0-9]+\\.[0-9]+\\.[0-9]+')",
            _ => null,
        };
}
