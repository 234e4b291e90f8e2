using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Advance;

/// <summary>
/// Changes the rows of a DuckDB database. Those that came are appended; the others are staged in memory, and those that read otherwise are
/// updated in the columns that do, those that went deleted.
/// </summary>
/// <param name="database">The database.</param>
internal sealed class DuckDbAdvance(DuckDbCopy database)
{
    private static readonly DuckDbDialect Sql = DuckDbDialect.Instance;

    /// <summary>Makes changes.</summary>
    public void Apply(IReadOnlyList<TableChanges> changes)
    {
        Dictionary<TableDefinition, TableChanges> byTable = changes.ToDictionary(table => table.Table);
        TableChanges[] ordered =
        [
            .. TableOrder.ReferencedFirst(SchemaCatalog.Tables).Where(byTable.ContainsKey).Select(table => byTable[table]),
        ];
        // What is referred to comes before those who do, and goes behind them.
        foreach (TableChanges table in ordered)
            database.Append(table.Came);
        foreach (TableChanges table in ordered)
        {
            string set = string.Join(
                ", ",
                table.ChangedColumns.Select(column => $"{Sql.Identifier(column.Name)} = new.{Sql.Identifier(column.Name)}")
            );
            database.Change(
                table.Read,
                staged => $"UPDATE {DuckDbCopy.NameOf(table.Table)} AS held SET {set} FROM {staged} AS new WHERE {IsSame(table.Table)}"
            );
        }

        foreach (TableChanges table in ordered.Reverse())
            database.Change(
                table.Gone,
                staged => $"DELETE FROM {DuckDbCopy.NameOf(table.Table)} AS held USING {staged} AS new WHERE {IsSame(table.Table)}"
            );
    }

    /// <summary>Puts views in place of those of the day before. A user's own stay, whatever their names.</summary>
    public void Replace(IReadOnlyList<StoredView> views)
    {
        HashSet<string> others = [.. DuckDbContents.ViewsOfOthers(database.Connection, DuckDbCopy.Name)];
        StoredView[] own = [.. views.Where(view => !others.Contains(view.Name))];
        if (own.Length > 0)
            database.Execute($"BEGIN; {Sql.Views(own)} COMMIT;");
    }

    private static string IsSame(TableDefinition table)
    {
        string key = Sql.Identifier(table.Key.Name);
        return $"held.{key} = new.{key}";
    }
}
