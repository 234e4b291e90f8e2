using System.Buffers;
using System.IO.Hashing;
using System.Text;
using Salescape.Output.Datasets;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Sinks;

/// <summary>Formats the rows of one table into a block of bytes that goes to the file, and into its hash, when full.</summary>
internal sealed unsafe class CsvTable : IDisposable
{
    private const int BlockSize = 1 << 18;

    private static readonly SearchValues<byte> MustBeQuoted = SearchValues.Create(",\"\r\n"u8);

    private readonly TableDefinition _table;
    private readonly CsvColumn[] _columns;
    private readonly XxHash128 _hash = new();
    private readonly FileStream _file;

    // Bytes that suffice for a row but for its free texts, which see to their own room.
    private readonly int _rowRoom;

    private byte[] _block = [];
    private int _used;
    private long _written;

    public CsvTable(TableDefinition table, string path)
    {
        _table = table;
        _columns = [.. table.Columns.Select(column => new CsvColumn(column))];
        _rowRoom = _columns.Sum(column => column.Room + 1);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    public void Write(TableBatch batch)
    {
        if (_written + _used == 0)
            WriteHeader();
        Column[] columns = [.. batch.Columns];
        for (int row = 0; row < batch.Count; row++)
        {
            MakeRoom(_rowRoom);
            for (int i = 0; i < columns.Length; i++)
            {
                WriteCell(_columns[i], columns[i], row);
                _block[_used++] = (byte)',';
            }

            _block[_used - 1] = (byte)'\n';
        }
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

    private void WriteHeader()
    {
        byte[] header = Encoding.ASCII.GetBytes(string.Join(',', _table.Columns.Select(column => column.Name)) + "\n");
        MakeRoom(header.Length);
        header.CopyTo(_block, 0);
        _used = header.Length;
    }

    private void WriteCell(CsvColumn shape, Column column, int row)
    {
        if (column.IsNull(row))
            return;
        if (column is TextColumn texts)
        {
            WriteText(texts[row]);
            return;
        }

        fixed (byte* start = &_block[_used])
        {
            byte* end = shape.Kind switch
            {
                ColumnKind.Key => CellText.Key(start, shape.KeyStart, ((LongColumn)column).Values[row]),
                ColumnKind.Choice => shape.Label(start, ((ByteColumn)column).Values[row]),
                ColumnKind.Decimal => CellText.Decimal(start, ((LongColumn)column).Values[row], shape.Scale),
                ColumnKind.Timestamp => CellText.Timestamp(start, ((LongColumn)column).Values[row]),
                ColumnKind.Date => CellText.Date(start, ((IntColumn)column).Values[row]),
                ColumnKind.Quarter => CellText.Quarter(start, ((IntColumn)column).Values[row]),
                ColumnKind.Version => CellText.Version(start, ((IntColumn)column).Values[row]),
                _ => CellText.Integer(start, ((IntColumn)column).Values[row]),
            };
            _used += (int)(end - start);
        }
    }

    private void WriteText(ReadOnlySpan<byte> text)
    {
        MakeRoom(_rowRoom + text.Length * 2 + 2);
        bool quoted = text.IsEmpty || text.ContainsAny(MustBeQuoted);
        _used += quoted ? Quote(text, _block.AsSpan(_used)) : Copy(text, _block.AsSpan(_used));
    }

    private static int Copy(ReadOnlySpan<byte> text, Span<byte> to)
    {
        text.CopyTo(to);
        return text.Length;
    }

    /// <summary>Writes a field in quotes, with its own quotes doubled.</summary>
    internal static int Quote(ReadOnlySpan<byte> text, Span<byte> to)
    {
        int used = 0;
        to[used++] = (byte)'"';
        foreach (byte letter in text)
        {
            if (letter == '"')
                to[used++] = (byte)'"';
            to[used++] = letter;
        }

        to[used++] = (byte)'"';
        return used;
    }

    private void MakeRoom(int bytes)
    {
        if (_used + bytes <= _block.Length)
            return;
        Flush();
        if (bytes > _block.Length)
            _block = GC.AllocateUninitializedArray<byte>(Math.Max(BlockSize, bytes));
    }

    private void Flush()
    {
        ReadOnlySpan<byte> full = _block.AsSpan(0, _used);
        _hash.Append(full);
        _file.Write(full);
        _written += _used;
        _used = 0;
    }

    /// <summary>What is known of a column before its first cell.</summary>
    private sealed class CsvColumn
    {
        private readonly byte[][] _labels;

        public CsvColumn(ColumnDefinition column)
        {
            Kind = column.Kind;
            Scale = column.Scale;
            KeyStart = CellText.KeyStart(column);
            _labels = [.. column.Values.Select(Field)];
            Room = Math.Max(CellText.LongestCell, _labels.Length == 0 ? 0 : _labels.Max(label => label.Length));
        }

        public ColumnKind Kind { get; }

        public int Scale { get; }

        public byte[] KeyStart { get; }

        public int Room { get; }

        public byte* Label(byte* to, byte place)
        {
            byte[] label = _labels[place];
            label.CopyTo(new Span<byte>(to, label.Length));
            return to + label.Length;
        }

        private static byte[] Field(string value)
        {
            byte[] text = Encoding.UTF8.GetBytes(value);
            if (!text.AsSpan().ContainsAny(MustBeQuoted))
                return text;
            byte[] room = new byte[text.Length * 2 + 2];
            return room[..Quote(text, room)];
        }
    }
}
