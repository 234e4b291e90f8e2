using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>What a row refers to exists.</summary>
internal sealed record ReferencesResolve()
    : SchemaRule(
        "references-resolve",
        "Every reference names an existing row",
        "An empty reference is allowed where the schema says that the column is optional.",
        "UPDATE support_data.ticket_tags SET ticket_id = ticket_id || '9' WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        table.References.Select(column => new Fault(
            table,
            column,
            JoinTarget(table, column),
            $"t.{column.Name} IS NOT NULL AND target.{Target(column).Key.Name} IS NULL"
        ));

    /// <summary>The table, each row beside the row that a column refers to.</summary>
    internal static string JoinTarget(TableDefinition table, ColumnDefinition column)
    {
        TableDefinition target = Target(column);
        return $"{table.QualifiedName} AS t LEFT JOIN {target.QualifiedName} AS target ON target.{target.Key.Name} = t.{column.Name}";
    }

    /// <summary>The table that a column refers to.</summary>
    internal static TableDefinition Target(ColumnDefinition column) =>
        SchemaCatalog.Tables.Single(table => table.QualifiedName == column.References);
}
