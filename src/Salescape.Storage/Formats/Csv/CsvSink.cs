using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats.Csv;

/// <summary>Writes a CSV file per table.</summary>
internal sealed class CsvSink : ISink
{
    private readonly CsvTable[] _tables;

    public CsvSink(SinkSettings settings, bool byteOrderMark)
    {
        foreach (string schema in settings.Tables.Select(table => table.Schema).Distinct())
            Directory.CreateDirectory(Path.Combine(settings.Folder, schema));
        _tables =
        [
            .. settings.Tables.Select(table => new CsvTable(
                table,
                Path.Combine(settings.Folder, CsvFormat.FileOf(table)),
                byteOrderMark,
                settings.Behind
            )),
        ];
    }

    public void Write(int table, TableBatch batch) => _tables[table].Write(batch);

    public void Finish(int table) => _tables[table].Finish();

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest) => [.. _tables.Select(table => table.Written())];

    public void Dispose()
    {
        foreach (CsvTable table in _tables)
            table.Dispose();
    }
}
