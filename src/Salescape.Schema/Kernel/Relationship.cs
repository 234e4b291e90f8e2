namespace Salescape.Schema.Kernel;

/// <summary>A column that refers to a table.</summary>
/// <param name="Source">The table that holds the column.</param>
/// <param name="Column">The referring column.</param>
/// <param name="Target">The table referred to.</param>
public sealed record Relationship(TableDefinition Source, ColumnDefinition Column, TableDefinition Target)
{
    /// <summary>Whether it leads from one schema into another.</summary>
    public bool CrossesSchemas => Source.Schema != Target.Schema;

    /// <summary>Every reference among some tables, in the order of tables and columns.</summary>
    public static IReadOnlyList<Relationship> Among(IReadOnlyList<TableDefinition> tables)
    {
        var byName = tables.ToDictionary(table => table.QualifiedName);
        return
        [
            .. from source in tables from column in source.References select new Relationship(source, column, byName[column.References!]),
        ];
    }
}
