using DuckDB.NET.Data;
using Salescape.Output.Datasets;
using Salescape.Output.Dialects;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Sinks;

/// <summary>Writes a DuckDB database.</summary>
internal sealed class DuckDbSink : ISink
{
    public const string Catalog = "written";

    private readonly string _path;
    private readonly DuckDBConnection _database;
    private readonly DuckDbTable?[] _tables = new DuckDbTable?[SchemaCatalog.Tables.Count];

    public DuckDbSink(SinkSettings settings)
    {
        _path = Path.Combine(settings.Folder, DuckDbFormat.FileName);
        _database = new DuckDBConnection("DataSource=:memory:");
        _database.Open();
        _database.Execute($"SET threads = {settings.Threads}; ATTACH {Dialect.Literal(_path)} AS {Catalog}; USE {Catalog};");
        _database.Execute(DuckDbDialect.Instance.Script(SchemaCatalog.Tables, foreignKeys: false));
    }

    public void Write(int table, TableBatch batch) => (_tables[table] ??= new DuckDbTable(SchemaCatalog.Tables[table], _database)).Write(batch);

    public void Finish(int table) => _tables[table]?.Finish();

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest)
    {
        _database.Execute("USE memory; CHECKPOINT written; DETACH written;");
        return [new(DuckDbFormat.FileName, new FileInfo(_path).Length, FileHash.Of(_path))];
    }

    public void Dispose()
    {
        foreach (DuckDbTable? table in _tables)
            table?.Dispose();
        _database.Dispose();
    }
}
