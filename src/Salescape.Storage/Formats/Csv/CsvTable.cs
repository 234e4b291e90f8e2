using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats.Csv;

/// <summary>Formats the rows of one table into a block of bytes that goes to the file, and into its hash, when full.</summary>
internal sealed unsafe class CsvTable : IDisposable
{
    private const int BlockSize = 1 << 18;

    private readonly TableDefinition _table;
    private readonly string _start;
    private readonly CsvColumn[] _columns;
    private readonly XxHash128 _hash = new();
    private readonly FileStream _file;

    // Bytes that suffice for a row but for its wide cells.
    private readonly int _rowRoom;

    private byte[] _block = [];
    private int _used;
    private long _written;

    public CsvTable(TableDefinition table, string path, bool byteOrderMark, WriteBehind behind)
    {
        _table = table;
        _start = byteOrderMark ? "\uFEFF" : "";
        _columns = [.. table.Columns.Select(column => new CsvColumn(column))];
        _rowRoom = _columns.Length * (CsvColumn.Slot + 1);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        behind.Follow(path);
    }

    public void Write(TableBatch batch)
    {
        if (_written + _used == 0)
            WriteHeader();
        for (int start = 0; start < batch.Count; start += CsvColumn.MostRows)
            WriteRows(batch, start, Math.Min(CsvColumn.MostRows, batch.Count - start));
    }

    private void WriteRows(TableBatch batch, int start, int count)
    {
        int room = count * _rowRoom;
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i].Take(batch.Columns[i], start, count);
            room += _columns[i].RoomOfWide(count);
        }

        byte* at = MakeRoom(room);
        for (int row = 0; row < count; row++)
        {
            foreach (CsvColumn column in _columns)
            {
                at = column.Write(at, row);
                *at++ = (byte)',';
            }

            at[-1] = (byte)'\n';
        }

        _used = (int)(at - Start);
    }

    public void Finish()
    {
        if (_written + _used == 0)
            WriteHeader();
        Flush();
        _file.Dispose();
        _block = [];
    }

    public ManifestFile Written() => new(CsvFormat.FileOf(_table), _written, FileHash.Digits(_hash));

    public void Dispose() => _file.Dispose();

    // The block is pinned for as long as it lives.
    private byte* Start => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_block));

    private void WriteHeader()
    {
        byte[] header = Encoding.UTF8.GetBytes(_start + string.Join(',', _table.Columns.Select(column => column.Name)) + "\n");
        MakeRoom(header.Length);
        header.CopyTo(_block, 0);
        _used = header.Length;
    }

    private byte* MakeRoom(int bytes)
    {
        if (_used + bytes > _block.Length)
        {
            Flush();
            if (bytes > _block.Length)
                _block = GC.AllocateUninitializedArray<byte>(Math.Max(BlockSize, bytes), pinned: true);
        }

        return Start + _used;
    }

    private void Flush()
    {
        ReadOnlySpan<byte> full = _block.AsSpan(0, _used);
        _hash.Append(full);
        _file.Write(full);
        _written += _used;
        _used = 0;
    }
}
