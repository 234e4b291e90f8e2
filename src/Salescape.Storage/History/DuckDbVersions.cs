using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.History;

/// <summary>Writes the versions of rows into a DuckDB database that has none, in parallel.</summary>
internal sealed class DuckDbVersions : ISink
{
    private readonly DuckDbTable[] _tables;

    /// <param name="database">The database.</param>
    public DuckDbVersions(DuckDbCopy database)
    {
        database.Execute($"BEGIN; {DuckDbHistory.Create} COMMIT;");
        _tables = [.. HistoryTable.All.Select(table => database.Open(table.Versions))];
    }

    /// <inheritdoc/>
    public void Write(int table, TableBatch batch) => _tables[table].Write(batch);

    /// <inheritdoc/>
    public void Finish(int table) => _tables[table].Finish();

    /// <inheritdoc/>
    public IReadOnlyList<ManifestFile> Complete(Manifest manifest) => [];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (DuckDbTable table in _tables)
            table.Dispose();
    }
}
