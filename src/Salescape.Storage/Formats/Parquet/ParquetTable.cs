using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Collects the rows of one table and writes them in row groups, into one file or numbered parts.</summary>
internal sealed class ParquetTable : IDisposable
{
    private readonly TableBatch _held;
    private readonly TableDefinition _table;
    private readonly string _folder;
    private readonly ParquetColumn[] _columns;
    private readonly int _rowsPerGroup;
    private readonly int _rowsPerPart;
    private readonly ChunkWriters _chunks;
    private readonly WriteBehind _behind;
    private readonly List<ManifestFile> _files = [];

    private ParquetFile? _file;
    private int _part;
    private int _rowsInPart;

    public ParquetTable(TableBatch held, string folder, ParquetLimits limits, ChunkWriters chunks, WriteBehind behind)
    {
        _held = held;
        _table = held.Table;
        _folder = folder;
        _columns = [.. _table.Columns.Select(ParquetColumn.Of)];
        _rowsPerGroup = limits.RowsPerGroup ?? Math.Max(1, limits.CellsPerGroup / _columns.Length);
        _rowsPerPart = limits.RowsPerPart;
        _chunks = chunks;
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

    public void Dispose() => _file?.Dispose();

    private void WriteGroup()
    {
        if (_file is not null && _rowsInPart >= _rowsPerPart)
            ClosePart();
        if (_file is null)
            OpenPart();
        if (_held.Count > 0)
        {
            ChunkWriter chunks = _chunks.Take();
            _file!.Write(_held, chunks);
            _chunks.Return(chunks);
        }

        _rowsInPart += _held.Count;
        _held.Clear();
    }

    private void OpenPart()
    {
        _part++;
        _rowsInPart = 0;
        if (_part == 2)
            MakeFirstPart();
        string path = Path.Combine(_folder, CurrentFile);
        _file = new ParquetFile(path, _table, _columns);
        _behind.Follow(path);
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
        _files.Add(_file!.Close(CurrentFile));
        _file = null;
    }
}
