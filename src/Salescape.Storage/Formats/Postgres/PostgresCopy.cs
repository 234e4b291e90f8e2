using DuckDB.NET.Data;
using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.History;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>The tables of a database as they were at one moment, in a DuckDB in memory: nothing of them comes to a disk.</summary>
public sealed class PostgresCopy : IDisposable
{
    private PostgresCopy(Manifest manifest, DuckDBConnection connection)
    {
        Manifest = manifest;
        Connection = connection;
    }

    /// <summary>What the data set says of itself.</summary>
    public Manifest Manifest { get; }

    /// <summary>Sees all tables as <c>schema.table</c>.</summary>
    public DuckDBConnection Connection { get; }

    /// <summary>What each table holds; equals <see cref="Manifest.Tables"/> if the rows are as they were made.</summary>
    public IReadOnlyList<ManifestTable> Recount(int threads) => Dataset.Recount(Connection, threads);

    /// <summary>Refuses tables that have changed since they were loaded.</summary>
    /// <exception cref="RefusedException">There is one, or one is missing.</exception>
    public void RefuseAltered(int threads)
    {
        Dictionary<string, ManifestTable> loaded = Manifest.Tables.Concat(Manifest.History ?? []).ToDictionary(table => table.Name);
        IEnumerable<ManifestTable> history = Manifest.History is null ? [] : Dataset.RecountHistory(Connection, threads);
        foreach (ManifestTable found in Recount(threads).Concat(history))
        {
            if (!loaded.TryGetValue(found.Name, out ManifestTable? told))
                throw new RefusedException(
                    $"The data set has no table {found.Name}: it was written by version {Manifest.Version} of salescape.",
                    "Load it again with --overwrite."
                );
            if (told != found)
                throw new RefusedException(
                    $"{found.Name} has changed since it was loaded: {(told.Rows == found.Rows ? "it holds other values" : $"it had {told.Rows} rows and has {found.Rows}")}.",
                    "Load the data set again with --overwrite."
                );
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();

    internal static PostgresCopy Of(NpgsqlDataSource server, int threads)
    {
        // One session sees the database as it is now, and lends its view to the others.
        using NpgsqlConnection first = server.OpenConnection();
        using NpgsqlTransaction view = Look(first);
        Manifest manifest = PostgresDatabase.ManifestIn(first);
        TableDefinition[] tables =
        [
            .. SchemaCatalog.Tables,
            .. manifest.History is null ? [] : HistoryTable.All.Select(table => table.Versions),
        ];
        PostgresDatabase.RefuseStandIns(first, tables);
        string snapshot = first.Rows("SELECT pg_export_snapshot()")[0][0]!;

        var copy = new PostgresCopy(manifest, new("DataSource=:memory:"));
        try
        {
            copy.Connection.Open();
            DuckDbDialect sql = DuckDbDialect.Instance;
            foreach (string schema in tables.Select(table => table.Schema).Distinct())
                copy.Connection.Execute(sql.CreateSchema(schema));
            // Without what is promised of columns, which is for the checks to find out.
            foreach (TableDefinition table in tables)
                copy.Connection.Execute(
                    $"CREATE TABLE {sql.QualifiedName(table)} ({string.Join(", ", table.Columns.Select(column => $"{sql.Identifier(column.Name)} {sql.ColumnType(column)}"))})"
                );
            Workers.Run(threads, tables.Length, place => copy.Take(tables[place], server, snapshot));
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private void Take(TableDefinition table, NpgsqlDataSource server, string snapshot)
    {
        using NpgsqlConnection from = server.OpenConnection();
        using NpgsqlTransaction view = Look(from, snapshot);
        using DuckDBConnection to = Connection.Duplicate();
        to.Open();
        using NpgsqlRawCopyStream rows = from.BeginRawBinaryCopy(
            $"COPY (SELECT {string.Join(", ", table.Columns.Select(column => PostgresDialect.Instance.Identifier(column.Name)))} FROM {PostgresDialect.Instance.QualifiedName(table)}) TO STDOUT (FORMAT binary)"
        );
        using var chunks = new DuckDbChunks(table, to, "memory");
        new PostgresReader(table, rows, chunks).Run();
        chunks.Close();
    }

    private static NpgsqlTransaction Look(NpgsqlConnection connection, string? snapshot = null)
    {
        NpgsqlTransaction view = connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        if (snapshot is not null)
            connection.Execute($"SET TRANSACTION SNAPSHOT {Dialect.Literal(snapshot)}");
        connection.Execute("SET TRANSACTION READ ONLY; SET LOCAL row_security = off; SET LOCAL statement_timeout = '30min'");
        return view;
    }
}
