using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using static Salescape.Semantics.Targets.Malloy.MalloyTarget;

namespace Salescape.Semantics.Targets.Malloy;

/// <summary>The tables as sources of Malloy, each behind those that it refers to.</summary>
internal static class MalloyTables
{
    private const string Key = "_id";

    /// <summary>All tables.</summary>
    public static string Write(IReadOnlyList<TableDefinition> tables)
    {
        var text = new StringBuilder();
        var written = new HashSet<string>();
        foreach (TableDefinition table in TableOrder.ReferencedFirst(tables))
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(Said(table.Purpose)).Append($"source: {Quoted(table.Name)} is duckdb.table('{table.QualifiedName}') extend {{\n");
            text.Append($"  primary_key: {Quoted(table.Key.Name)}\n");
            foreach (ColumnDefinition column in table.References)
                text.Append(Join(table, column, written));
            text.Append($"  measure: rows_in_all is count()\n}}\n");
            written.Add(table.QualifiedName);
        }

        return text.ToString();
    }

    // A source can only join those before it; a table that refers to itself joins its rows as they are.
    private static string Join(TableDefinition table, ColumnDefinition column, HashSet<string> written)
    {
        TableDefinition target = SchemaCatalog.Find(column.References!)!;
        string name = column.Name.EndsWith(Key, StringComparison.Ordinal) ? column.Name[..^Key.Length] : $"{column.Name}_row";
        if (table.Columns.Any(other => other.Name == name))
            name += "_row";
        string source = written.Contains(target.QualifiedName)
            ? Quoted(target.Name)
            : $"duckdb.table('{target.QualifiedName}') extend {{ primary_key: {Quoted(target.Key.Name)} }}";
        return $"  join_one: {Quoted(name)} is {source} with {Quoted(column.Name)}\n";
    }
}
