using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Flow;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>
/// Writes a DuckDB database. Tables are appended to in parallel without keys; the primary key follows when a table is
/// full, which is cheaper than keeping it with every row. Tables too large for an index in bounded memory do without. Foreign keys cannot
/// follow, and rows come in the order of lives and not of references: with them, rows go to a second database first and from there into the
/// real one, tables referred to before those that refer.
/// </summary>
internal sealed class DuckDbSink : ISink
{
    private const string Final = "final";
    private const string Loose = "loose";

    // What DuckDB holds before it spills to disk, whatever the scale.
    private const string MemoryLimit = "350MB";

    // Bytes. DuckDB's own 262,144 make a database of few rows three times as large and slow to close; many rows do not care.
    private const int BlockSize = 65_536;

    // A table's rows wait uncompressed until a group of them is full, and DuckDB would wait for five groups to write them
    // together. 62 tables with that, or with its own 122,880 rows a group, would not fit into the limit and go to disk and back:
    // with five groups, filling scale 100 took 60 s of the system's time, with one 12 s.
    private const int RowsPerGroup = 16_384;
    private const int GroupsHeld = 1;

    // The oldest DuckDB that opens the file. For older ones every key's index would be written in another form than it has in memory.
    private const string OldestReader = "v1.2.0";

    // FSST makes files a fifth smaller and closing a database of scale 1 take 0.2 s of 0.7 s longer.
    private const string CompressionLeftOut = "fsst";

    // What DuckDB holds while keys are added: rows and appenders have made room by then. An index takes some 90 bytes a row.
    private const string KeyMemoryLimit = "700MB";
    private const int RowsPerKeyGroup = 6_000_000;
    private const int MostRowsWithKey = 4_000_000;

    // While many connections write, each does its own work on the thread that calls it: threads of DuckDB's own would take
    // small pieces over, and the callers would wait for them in a loop that keeps a core busy (a fifth of scale 1).
    private const string WithoutHelp = "SET threads = 1;\n";

    private readonly DuckDbDialect _sql;
    private readonly string _path;
    private readonly string _loosePath;
    private readonly DeclaredKeys _keys;
    private readonly int _threads;
    private readonly DuckDBConnection _database;
    private readonly WriteBehind _behind;
    private readonly Action<DatasetProgress>? _progress;
    private readonly CancellationToken _stop;
    private readonly DuckDbTable?[] _tables = new DuckDbTable?[SchemaCatalog.Tables.Count];

    // Some 900 statements; they run while the first rows are made.
    private readonly IReadOnlyList<TableDefinition> _declared;
    private readonly IReadOnlyList<StoredView> _views;
    private readonly Task _created;

    /// <param name="settings">What the sink is told.</param>
    /// <param name="sql">How tables are declared.</param>
    public DuckDbSink(SinkSettings settings, DuckDbDialect sql)
    {
        _sql = sql;
        _path = Path.Combine(settings.Folder, DuckDbFormat.FileName);
        RefuseQuestionMark(_path);
        _loosePath = _path + ".loose";
        _keys = settings.Keys;
        _threads = settings.Threads;
        _behind = settings.Behind;
        _declared = settings.Tables;
        _views = settings.Views;
        // More threads fill the file's blocks in an order of chance, so that zeros would make nothing equal.
        if (_threads == 1)
            ZeroedMemory.Use();
        _progress = settings.Progress;
        _stop = settings.Stop;
        _database = new DuckDBConnection("DataSource=:memory:");
        _database.Open();
        _database.Execute(
            $"{WithoutHelp}{Writing} SET memory_limit = '{MemoryLimit}'; SET temp_directory = {Dialect.Literal(Path.Combine(settings.Folder, "spill"))}"
        );
        _created = Task.Run(Create);
    }

    private static string Writing =>
        $"SET disabled_compression_methods = '{CompressionLeftOut}'; SET write_buffer_row_group_count = {GroupsHeld};";

    private string WithHelp => $"SET threads = {_threads};\n";

    private string CloseFinal => $"{WithHelp} FORCE CHECKPOINT {Final}; USE memory; DETACH {Final};\n";

    private bool IsLinked => _keys == DeclaredKeys.Foreign;

    private string Filled => IsLinked ? Loose : Final;

    /// <summary>Whether a failure says that DuckDB had to hold more than it may.</summary>
    public static bool IsOutOfMemory(Exception failure) => failure is DuckDBException { ErrorType: DuckDBErrorType.OutOfMemory };

    /// <summary>Settings of a connection that changes a database, with DuckDB's own threads.</summary>
    // Of a database that is changed, newer DuckDBs would leave parts of its own description where they are, which the oldest reader does
    // not find any more.
    internal static string Settings(int threads, string spill) =>
        $"SET threads = {threads}; SET experimental_metadata_reuse = false; {Writing} SET temp_directory = {Dialect.Literal(spill)};\n";

    public void Write(int table, TableBatch batch)
    {
        _created.GetAwaiter().GetResult();
        DuckDbTable rows = _tables[table] ??= new DuckDbTable(batch.Table, _database, Filled, _sql.HasEnums);
        rows.Write(batch);
    }

    public void Finish(int table)
    {
        _created.GetAwaiter().GetResult();
        _tables[table]?.Finish();
    }

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest)
    {
        DisposeTables();
        if (IsLinked)
            MoveIntoForeignKeys();
        else if (_keys == DeclaredKeys.Primary)
            AddPrimaryKeys(manifest.Tables);
        _progress?.Invoke(new(DatasetPhase.Close, 0, 1));
        _database.Execute(DuckDbCatalog.OfRun(manifest), _stop);
        _database.Execute(CloseFinal, _stop);
        return [new(DuckDbFormat.FileName, new FileInfo(_path).Length, FileHash.Of(_path))];
    }

    public void Dispose()
    {
        // Creation is waited for, whatever became of it: it uses the database.
        ((IAsyncResult)_created).AsyncWaitHandle.WaitOne();
        DisposeTables();
        _database.Dispose();
    }

    // The file becomes a data set by being published, so nothing is gained from a log of what was written to it.
    internal static string Attach(string path, string name) =>
        $"ATTACH {Dialect.Literal(path)} AS {name} (RECOVERY_MODE no_wal_writes, BLOCK_SIZE {BlockSize}, ROW_GROUP_SIZE {RowsPerGroup}, STORAGE_VERSION '{OldestReader}'); USE {name};\n";

    // DuckDB takes what follows a question mark for options and looks for the file elsewhere.
    private static void RefuseQuestionMark(string path)
    {
        if (path.Contains('?', StringComparison.Ordinal))
            throw new RefusedException(
                $"DuckDB cannot write to {Path.GetDirectoryName(Path.GetDirectoryName(path))}: the path holds a question mark.",
                "Choose another folder with --out."
            );
    }

    private void Create()
    {
        IReadOnlyList<TableDefinition> tables = _declared;
        string keyless = string.Concat(Schemas.All.Select(_sql.CreateSchema)) + string.Concat(tables.Select(_sql.CreateTableWithoutKeys));
        if (IsLinked)
            _database.Execute(Attach(_loosePath, Loose) + keyless);
        string all = IsLinked ? _sql.Script(tables, foreignKeys: true) : keyless + string.Concat(tables.Select(_sql.Comments));
        _database.Execute($"{Attach(_path, Final)} BEGIN; {all} {DuckDbCatalog.OfSchema(tables, _sql)} COMMIT;");
        // A file keeps where in its script each word of a view stood: alone, they stand in the same places whatever the file's path.
        if (_views.Count > 0)
            _database.Execute($"BEGIN; {_sql.Views(_views)} COMMIT;");
        _behind.Follow(_path);
    }

    // A key's index stays in memory until its database is closed, so tables get theirs group by group; the largest begin, and
    // smaller ones keep the other threads busy.
    private void AddPrimaryKeys(IReadOnlyList<ManifestTable> held)
    {
        List<(TableDefinition Table, long Rows)> waiting =
        [
            .. SchemaCatalog
                .Tables.Zip(held, (table, holds) => (table, holds.Rows))
                .Where(one => one.Rows <= MostRowsWithKey)
                .OrderByDescending(one => one.Rows),
        ];
        _database.Execute($"SET memory_limit = '{KeyMemoryLimit}'");
        var keys = new Steps(DatasetPhase.Keys, waiting.Count, _progress);
        for (bool isOnly = waiting.Sum(one => one.Rows) <= RowsPerKeyGroup; waiting.Count > 0;)
        {
            if (!isOnly)
                _database.Execute(CloseFinal + WithoutHelp + Attach(_path, Final), _stop);
            long room = RowsPerKeyGroup;
            var group = new List<TableDefinition>();
            waiting.RemoveAll(one =>
            {
                if (one.Rows > room)
                    return false;
                room -= one.Rows;
                group.Add(one.Table);
                return true;
            });
            Workers.Run(_threads, group.Count, place =>
            {
                AddPrimaryKey(group[place]);
                keys.Tell();
            });
        }
    }

    private void AddPrimaryKey(TableDefinition table)
    {
        using DuckDBConnection connection = _database.Duplicate();
        connection.Open();
        connection.Execute($"USE {Final}; {_sql.AddPrimaryKey(table)}", _stop);
    }

    private void MoveIntoForeignKeys()
    {
        _database.Execute(WithHelp);
        var moves = new Steps(DatasetPhase.Keys, SchemaCatalog.Tables.Count, _progress);
        foreach (TableDefinition table in TableOrder.ReferencedFirst(SchemaCatalog.Tables))
        {
            string name = _sql.QualifiedName(table);
            _database.Execute($"INSERT INTO {Final}.{name} SELECT * FROM {Loose}.{name}", _stop);
            moves.Tell();
        }

        _database.Execute($"DETACH {Loose}");
        File.Delete(_loosePath);
    }

    private void DisposeTables()
    {
        for (int i = 0; i < _tables.Length; i++)
        {
            _tables[i]?.Dispose();
            _tables[i] = null;
        }
    }
}
