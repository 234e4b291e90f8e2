using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Formats;

/// <summary>Fills a DuckDB that lives in memory, for asking questions of a company that nobody keeps.</summary>
internal sealed class MemorySink : ISink
{
    private const string Catalog = "memory";

    private readonly DuckDbTable?[] _tables = new DuckDbTable?[SchemaCatalog.Tables.Count];

    public MemorySink(int threads)
    {
        Connection = new DuckDBConnection("DataSource=:memory:");
        Connection.Open();
        DuckDbDialect sql = DuckDbDialect.Instance;
        Connection.Execute(
            $"SET threads = {threads};\n"
                + string.Concat(Schemas.All.Select(sql.CreateSchema))
                + string.Concat(SchemaCatalog.Tables.Select(sql.CreateTableWithoutKeys))
        );
    }

    /// <summary>Sees all tables as <c>schema.table</c> once they are finished.</summary>
    public DuckDBConnection Connection { get; }

    public void Write(int table, TableBatch batch)
    {
        DuckDbTable rows = _tables[table] ??= new DuckDbTable(batch.Table, Connection, Catalog, hasEnums: false);
        rows.Write(batch);
    }

    public void Finish(int table) => _tables[table]?.Finish();

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest) => [];

    public void Dispose()
    {
        foreach (DuckDbTable? table in _tables)
            table?.Dispose();
        Connection.Dispose();
    }
}
