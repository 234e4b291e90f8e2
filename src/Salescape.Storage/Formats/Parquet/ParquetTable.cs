using ParquetSharp;
using ParquetSharp.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Collects the rows of one table and writes them in row groups, into one file or numbered parts.</summary>
internal sealed class ParquetTable : IDisposable
{
    private readonly TableBatch _held;
    private readonly TableDefinition _table;
    private readonly string _folder;
    private readonly WriterProperties _properties;
    private readonly ParquetColumn[] _columns;
    private readonly int _rowsPerGroup;
    private readonly int _rowsPerPart;
    private readonly WriteBehind _behind;
    private readonly List<ManifestFile> _files = [];

    private ParquetFileWriter? _writer;
    private int _part;
    private int _rowsInPart;

    public ParquetTable(TableBatch held, string folder, ParquetLimits limits, WriteBehind behind)
    {
        _held = held;
        _table = held.Table;
        _folder = folder;
        _columns = [.. _table.Columns.Select(column => new ParquetColumn(column))];
        _properties = PropertiesOf(_columns);
        _rowsPerGroup = limits.RowsPerGroup ?? Math.Max(1, limits.CellsPerGroup / _columns.Length);
        _rowsPerPart = limits.RowsPerPart;
        _behind = behind;
    }

    /// <summary>The files that are closed.</summary>
    public IReadOnlyList<ManifestFile> Files => _files;

    public void Write(TableBatch batch)
    {
        _held.Append(batch);
        if (_held.Count >= _rowsPerGroup)
            WriteGroup();
    }

    public void Finish()
    {
        if (_held.Count > 0 || _part == 0)
            WriteGroup();
        ClosePart();
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _properties.Dispose();
    }

    private static WriterProperties PropertiesOf(ParquetColumn[] columns)
    {
        using var builder = new WriterPropertiesBuilder();
        builder.Compression(Compression.Zstd).CompressionLevel(1).CreatedBy(Manifest.ProductName);
        foreach (ParquetColumn column in columns)
        {
            if (!column.Repeats)
                builder.DisableDictionary(column.Name);
        }

        return builder.Build();
    }

    private void WriteGroup()
    {
        if (_writer is not null && _rowsInPart >= _rowsPerPart)
            ClosePart();
        _writer ??= OpenPart();
        if (_held.Count > 0)
        {
            using RowGroupWriter group = _writer.AppendRowGroup();
            for (int i = 0; i < _columns.Length; i++)
                _columns[i].Write(group, _held.Columns[i], _held.Count);
            group.Close();
        }

        _rowsInPart += _held.Count;
        _held.Clear();
    }

    private ParquetFileWriter OpenPart()
    {
        _part++;
        _rowsInPart = 0;
        if (_part == 2)
            MakeFirstPart();
        using var root = new GroupNode(_table.Name, Repetition.Required, [.. _columns.Select(column => column.Node)]);
        string path = Path.Combine(_folder, CurrentFile);
        var writer = new ParquetFileWriter(path, root, _properties);
        _behind.Follow(path);
        return writer;
    }

    private string CurrentFile => _part == 1 ? ParquetFormat.FileOf(_table) : ParquetFormat.PartOf(_table, _part);

    private void MakeFirstPart()
    {
        string path = ParquetFormat.PartOf(_table, 1);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        File.Move(Path.Combine(_folder, _files[0].Path), Path.Combine(_folder, path));
        _files[0] = _files[0] with { Path = path };
    }

    private void ClosePart()
    {
        _writer!.Close();
        _writer.Dispose();
        _writer = null;
        string path = Path.Combine(_folder, CurrentFile);
        _files.Add(new(CurrentFile, new FileInfo(path).Length, FileHash.Of(path)));
    }
}
