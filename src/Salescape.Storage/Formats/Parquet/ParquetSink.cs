using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Writes Parquet files per table.</summary>
internal sealed class ParquetSink : ISink
{
    private readonly ParquetTable[] _tables;
    private readonly ChunkWriters _chunks = new();

    public ParquetSink(SinkSettings settings, ParquetLimits limits)
    {
        foreach (string schema in settings.Tables.Select(table => table.Schema).Distinct())
            Directory.CreateDirectory(Path.Combine(settings.Folder, schema));
        _tables =
        [
            .. settings.Tables.Select(table => new ParquetTable(
                new ExtendedBatch(table),
                settings.Folder,
                limits,
                _chunks,
                settings.Behind
            )),
        ];
    }

    public void Write(int table, TableBatch batch) => _tables[table].Write(batch);

    public void Finish(int table) => _tables[table].Finish();

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest) => [.. _tables.SelectMany(table => table.Files)];

    public void Dispose()
    {
        foreach (ParquetTable table in _tables)
            table.Dispose();
        _chunks.Dispose();
    }
}

/// <summary>Where Parquet files are cut. A cut falls behind the batch that reaches it, so it depends on rows alone.</summary>
/// <param name="CellsPerGroup">Rows × columns of a row group: what is held in memory per table until it is written.</param>
/// <param name="RowsPerPart">Rows of a file, above which a table becomes a folder of parts.</param>
/// <param name="RowsPerGroup">Rows of a row group of any table, instead of <paramref name="CellsPerGroup"/>.</param>
internal sealed record ParquetLimits(int CellsPerGroup, int RowsPerPart, int? RowsPerGroup = null)
{
    // About 3 MB a table and group, more of which would make a run of many accounts need more than 600 MB; about 100 MB a part.
    public static readonly ParquetLimits Default = new(240_000, 4_000_000);
}
