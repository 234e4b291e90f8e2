using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Advance;

/// <summary>
/// Changes rows of a DuckDB database that nobody else sees yet. Those that came are appended; the others are staged in memory, and those
/// that read otherwise are updated in the columns that do, those that went deleted. All else in the database stays.
/// </summary>
internal sealed class DuckDbAdvance : IDisposable
{
    private const string Moved = "moved";
    private const string Memory = "memory";
    private const string Staged = "staged";

    private static readonly DuckDbDialect Sql = DuckDbDialect.Instance;

    private readonly AdvanceRequest _wish;
    private readonly DuckDBConnection _database;

    /// <param name="path">The database.</param>
    /// <param name="wish">What is wished.</param>
    public DuckDbAdvance(string path, AdvanceRequest wish)
    {
        _wish = wish;
        _database = new("DataSource=:memory:");
        _database.Open();
        _database.Execute(DuckDbSink.Settings(wish.Threads, Path.Combine(Path.GetDirectoryName(path)!, "spill")));
        _database.Execute($"{DuckDbSink.Attach(path, Moved)} CREATE SCHEMA {Memory}.{Staged};");
        DuckDbContents.RefuseOtherThanTables(_database, Moved, Path.GetDirectoryName(path)!);
    }

    /// <summary>Copies a database that no other program may change meanwhile.</summary>
    public static void Copy(string from, string to)
    {
        using var reading = new DuckDBConnection("DataSource=:memory:");
        reading.Open();
        try
        {
            reading.Execute($"ATTACH {Dialect.Literal(from)} AS looked_into (READ_ONLY)");
        }
        catch (DuckDBException failure) when (failure.Message.Contains("lock on file", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException($"{from} is open in another program, which may change it.", "Close it there.", failure);
        }

        File.Copy(from, to);
    }

    /// <summary>Makes changes.</summary>
    public void Apply(IReadOnlyList<TableChanges> changes)
    {
        Dictionary<TableDefinition, TableChanges> byTable = changes.ToDictionary(table => table.Table);
        TableChanges[] ordered =
        [
            .. TableOrder.ReferencedFirst(SchemaCatalog.Tables).Where(byTable.ContainsKey).Select(table => byTable[table]),
        ];
        // What is referred to comes before those who do, and goes behind them.
        foreach (TableChanges table in ordered.Where(table => table.Came.Count > 0))
            Append(table.Came, table.Table, Moved);
        foreach (TableChanges table in ordered.Where(table => table.Read.Count > 0))
            Change(
                table.Read,
                $"UPDATE {Name(table.Table)} AS held SET {string.Join(", ", table.ChangedColumns.Select(column => $"{Sql.Identifier(column.Name)} = new.{Sql.Identifier(column.Name)}"))} FROM {{0}} AS new WHERE held.{{1}} = new.{{1}}"
            );
        foreach (TableChanges table in ordered.Reverse().Where(table => table.Gone.Count > 0))
            Change(table.Gone, $"DELETE FROM {Name(table.Table)} AS held USING {{0}} AS new WHERE held.{{1}} = new.{{1}}");
    }

    /// <summary>Says in the database what it holds now, and closes it.</summary>
    public void Finish(Manifest after)
    {
        _wish.Progress?.Invoke(new(DatasetPhase.Close, 0, 1));
        HashSet<string> others = [.. DuckDbContents.ViewsOfOthers(_database, Moved)];
        StoredView[] views = [.. _wish.Views.Where(view => !others.Contains(view.Name))];
        _database.Execute($"USE {Moved};\nBEGIN; {DuckDbCatalog.Empty}{DuckDbCatalog.OfRun(after)} COMMIT;", _wish.Stop);
        if (views.Length > 0)
            _database.Execute($"BEGIN; {Sql.Views(views)} COMMIT;", _wish.Stop);
        _database.Execute($"FORCE CHECKPOINT {Moved}; USE {Memory}; DETACH {Moved};", _wish.Stop);
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private static string Name(TableDefinition table) => $"{Moved}.{Sql.QualifiedName(table)}";

    // {0} is the table of staged rows, {1} the key.
    private void Change(TableBatch rows, string statement)
    {
        TableDefinition staged = rows.Table with { Schema = Staged };
        string name = $"{Memory}.{Sql.QualifiedName(staged)}";
        _database.Execute($"USE {Memory};\n{Sql.CreateTableWithoutKeys(staged)}");
        Append(rows, staged, Memory);
        using DuckDBCommand command = _database.CreateCommand();
#pragma warning disable CA2100 // The schema's own names.
        command.CommandText = string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, name, Sql.Identifier(rows.Table.Key.Name));
#pragma warning restore CA2100
        int changed = command.ExecuteNonQuery();
        if (changed != rows.Count)
            throw new RefusedException(
                $"{rows.Table.QualifiedName} has changed since it was written: of {rows.Count} rows, {changed} are there.",
                "Restore it, or generate it again with --overwrite."
            );
        _database.Execute($"DROP TABLE {name}");
        _wish.Stop.ThrowIfCancellationRequested();
    }

    private void Append(TableBatch rows, TableDefinition table, string catalog)
    {
        using var to = new DuckDbTable(table, _database, catalog);
        to.Write(rows);
        to.Finish();
    }
}
