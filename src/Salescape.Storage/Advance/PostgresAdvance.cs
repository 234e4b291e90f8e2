using System.Diagnostics;
using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.Postgres;
using Salescape.Storage.History;

namespace Salescape.Storage.Advance;

/// <summary>
/// Changes rows of a PostgreSQL database in one transaction, where they stand: views, grants, triggers, indexes and references stay, and
/// who reads meanwhile sees the day before. Rows are staged in tables that go with the transaction.
/// </summary>
/// <param name="connection">The connection that claims the database.</param>
/// <param name="hasHistory">Whether versions of rows are there too.</param>
/// <param name="wish">What is wished.</param>
/// <param name="watch">Since when.</param>
internal sealed class PostgresAdvance(NpgsqlConnection connection, bool hasHistory, AdvanceRequest wish, Stopwatch watch) : IDisposable
{
    private const string Staged = "pg_temp";

    private static readonly PostgresDialect Sql = PostgresDialect.Instance;

    private NpgsqlTransaction? _whole;

    /// <summary>Makes changes.</summary>
    public void Apply(IReadOnlyList<TableChanges> changes)
    {
        Begin();
        Dictionary<TableDefinition, TableChanges> byTable = changes.ToDictionary(table => table.Table);
        TableChanges[] ordered =
        [
            .. TableOrder.ReferencedFirst(SchemaCatalog.Tables).Where(byTable.ContainsKey).Select(table => byTable[table]),
        ];
        // What is referred to comes before those who do, and goes behind them.
        foreach (TableChanges table in ordered)
            Insert(table.Came);
        foreach (TableChanges table in ordered)
        {
            string set = string.Join(
                ", ",
                table.ChangedColumns.Select(column => $"{Sql.Identifier(column.Name)} = new.{Sql.Identifier(column.Name)}")
            );
            Change(
                table.Read,
                (staged, same) => $"UPDATE ONLY {Sql.QualifiedName(table.Table)} AS held SET {set} FROM {staged} AS new WHERE {same}"
            );
        }

        foreach (TableChanges table in ordered.Reverse())
            Change(table.Gone, (staged, same) => $"DELETE FROM ONLY {Sql.QualifiedName(table.Table)} AS held USING {staged} AS new WHERE {same}");
    }

    /// <summary>Says in the database what it holds now, and commits.</summary>
    /// <returns>What it says of itself.</returns>
    public Manifest Finish(Manifest after)
    {
        Begin();
        // Views keep the functions that they find when they are made: the server's own, not those of somebody's search path.
        Execute($"SET LOCAL search_path TO pg_catalog;\n{Sql.Views(wish.Views)}");
        Manifest told = after with
        {
            Run = new(DateTime.UtcNow, wish.Threads, Math.Round(watch.Elapsed.TotalSeconds, 3)),
        };
        Execute(PostgresManifest.Store(told));
        wish.Stop.ThrowIfCancellationRequested();
        _whole!.Commit();
        return told;
    }

    /// <summary>Inserts rows.</summary>
    public void Insert(TableBatch rows)
    {
        string columns = string.Join(", ", rows.Table.Columns.Select(column => Sql.Identifier(column.Name)));
        Change(rows, (staged, _) => $"INSERT INTO {Sql.QualifiedName(rows.Table)} ({columns}) SELECT {columns} FROM {staged}");
    }

    /// <summary>Runs a statement over rows that are staged for it.</summary>
    /// <param name="rows">The rows, whose first column is the key.</param>
    /// <param name="statement">The statement, given the SQL name of the rows, and the condition of a row <c>held</c> that has the key of one
    /// that is <c>new</c>.</param>
    /// <exception cref="RefusedException">It changed other rows than one for each.</exception>
    public void Change(TableBatch rows, Func<string, string, string> statement)
    {
        if (rows.Count == 0)
            return;
        Begin();
        TableDefinition staged = rows.Table with { Schema = Staged };
        string name = Sql.QualifiedName(staged);
        string key = Sql.Identifier(rows.Table.Key.Name);
        Execute(Sql.CreateTableWithoutKeys(staged));
        var to = new PostgresTable(staged, connection);
        to.Write(rows);
        to.Finish();
        Execute($"ANALYZE {name}");
        int changed = Execute(statement(name, $"held.{key} = new.{key}"));
        if (changed != rows.Count)
            throw new RefusedException(
                $"Of {rows.Count} rows of {rows.Table.QualifiedName}, {changed} could be changed: a rule or trigger keeps others, or they are not as they were loaded.",
                "Remove it, or load the data set again with --overwrite."
            );
        Execute($"DROP TABLE {name}");
    }

    /// <inheritdoc/>
    public void Dispose() => _whole?.Dispose();

    private IEnumerable<TableDefinition> Tables =>
        hasHistory ? SchemaCatalog.Tables.Concat(HistoryTable.All.Select(table => table.Versions)) : SchemaCatalog.Tables;

    // Nobody else may change rows from here on; all may read them.
    private void Begin()
    {
        if (_whole is not null)
            return;
        _whole = connection.BeginTransaction();
        Execute(
            $"SET LOCAL row_security = off; SET LOCAL search_path TO DEFAULT; LOCK TABLE {string.Join(", ", Tables.Select(table => $"ONLY {Sql.QualifiedName(table)}"))} IN SHARE ROW EXCLUSIVE MODE"
        );
    }

    private int Execute(string sql) => connection.Execute(sql, wish.Stop);
}
