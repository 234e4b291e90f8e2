using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.History;

namespace Salescape.Storage.Advance;

/// <summary>
/// A copy of a DuckDB database that nobody else sees yet, to be changed and put in place of the database. All that users keep in it is
/// copied with it.
/// </summary>
internal sealed class DuckDbCopy : IDisposable
{
    /// <summary>The name that it is attached by.</summary>
    public const string Name = "moved";

    private const string Memory = "memory";
    private const string Staged = "staged";

    private static readonly DuckDbDialect Sql = DuckDbDialect.Instance;

    private readonly CancellationToken _stop;
    private readonly bool _hasEnums;

    private DuckDbCopy(string path, bool hasHistory, int threads, CancellationToken stop)
    {
        _stop = stop;
        string folder = System.IO.Path.GetDirectoryName(path)!;
        Path = path;
        Connection = new("DataSource=:memory:");
        Connection.Open();
        Execute(DuckDbSink.Settings(threads, System.IO.Path.Combine(folder, "spill")));
        Execute($"{DuckDbSink.Attach(path, Name)} CREATE SCHEMA {Memory}.{Staged};");
        DuckDbContents.RefuseOtherThanTables(Connection, Name, folder, hasHistory);
        _hasEnums = HoldsEnums();
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>A connection on which it is attached and used.</summary>
    public DuckDBConnection Connection { get; }

    /// <summary>Copies a database that no other program may change meanwhile, and opens the copy.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="to">The copy, which is not there yet.</param>
    /// <param name="threads">Threads to keep busy.</param>
    /// <param name="stop">Stops what takes long.</param>
    /// <exception cref="RefusedException">It is open in another program.</exception>
    public static DuckDbCopy Of(Dataset dataset, string to, int threads, CancellationToken stop)
    {
        string from = dataset.PathOf(DuckDbFormat.FileName);
        using (var reading = new DuckDBConnection("DataSource=:memory:"))
        {
            reading.Open();
            try
            {
                reading.Execute($"ATTACH {Dialect.Literal(from)} AS looked_into (READ_ONLY)", stop);
            }
            catch (DuckDBException failure) when (failure.Message.Contains("lock on file", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedException($"{from} is open in another program, which may change it.", "Close it there.", failure);
            }

            File.Copy(from, to);
        }

        return new(to, dataset.Manifest.History is not null, threads, stop);
    }

    /// <summary>The SQL name of a table in it.</summary>
    public static string NameOf(TableDefinition table) => $"{Name}.{Sql.QualifiedName(table)}";

    /// <summary>Appends rows to a table of it.</summary>
    public void Append(TableBatch rows)
    {
        if (rows.Count == 0)
            return;
        using DuckDbTable to = Open(rows.Table);
        to.Write(rows);
        to.Finish();
    }

    /// <summary>Opens a table of it, so that rows can be appended.</summary>
    // In a history, closed lists are texts.
    public DuckDbTable Open(TableDefinition table) =>
        new(table, Connection, Name, _hasEnums && table.Schema != HistoryTable.Schema);

    /// <summary>Runs a statement over rows that are staged for it.</summary>
    /// <param name="rows">The rows, whose first column is the key.</param>
    /// <param name="statement">The statement, given the SQL name of the rows.</param>
    /// <exception cref="RefusedException">It changed other rows than one for each.</exception>
    public void Change(TableBatch rows, Func<string, string> statement)
    {
        if (rows.Count == 0)
            return;
        TableDefinition staged = rows.Table with { Schema = Staged };
        string name = $"{Memory}.{Sql.QualifiedName(staged)}";
        Execute($"USE {Memory};\n{Sql.CreateTableWithoutKeys(staged)} USE {Name};");
        // What is staged are texts too.
        using (var to = new DuckDbTable(staged, Connection, Memory, hasEnums: false))
        {
            to.Write(rows);
            to.Finish();
        }

        using DuckDBCommand command = Connection.CreateCommand();
#pragma warning disable CA2100 // The schema's own names.
        command.CommandText = statement(name);
#pragma warning restore CA2100
        int changed = command.ExecuteNonQuery();
        if (changed != rows.Count)
            throw new RefusedException(
                $"{rows.Table.QualifiedName} has changed since it was written: of {rows.Count} rows, {changed} are there.",
                "Restore the data set, or generate it again with --overwrite."
            );
        Execute($"DROP TABLE {name}");
    }

    /// <summary>Runs statements.</summary>
    public void Execute(string sql) => Connection.Execute(sql, _stop);

    /// <summary>Says in the database what it holds now, and closes it.</summary>
    /// <returns>The file as it is then.</returns>
    public ManifestFile Close(Manifest holds)
    {
        Execute($"BEGIN; {DuckDbCatalog.Empty}{DuckDbCatalog.OfRun(holds)} COMMIT;");
        Execute($"FORCE CHECKPOINT {Name}; USE {Memory}; DETACH {Name};");
        return new(DuckDbFormat.FileName, new FileInfo(Path).Length, FileHash.Of(Path));
    }

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();

    /// <summary>Whether closed lists are types of the database's own, as <c>generate --enums</c> makes them.</summary>
    private bool HoldsEnums()
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText =
            $"SELECT count(*) FROM duckdb_columns() WHERE database_name = '{Name}' AND schema_name = 'sales_data' AND table_name = 'opportunities' AND data_type LIKE 'ENUM%'";
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }
}
