using System.Buffers.Binary;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// Rows in the bytes of PostgreSQL's binary COPY: a count of fields, then each field's length and value, all big-endian.
/// Source: PostgreSQL documentation, COPY, "Binary Format", and the receive functions of the types.
/// </summary>
internal sealed unsafe class PostgresRows
{
    public const int DaysFrom1970To2000 = 10_957;
    public const long MicrosecondsPerDay = 86_400_000_000;

    // The form of a NUMERIC.
    public const int Base = 10_000;
    public const int DigitsPerGroup = 4;
    public const short Negative = 0x4000;

    private const int EmptyCell = -1;

    // Bytes that suffice for the length and value of any cell that is no text.
    private const int CellRoom = 64;

    private readonly ColumnDefinition[] _columns;
    private readonly KeyStart[] _keyStarts;
    private readonly byte[][][] _labels;

    private byte[] _bytes = new byte[1 << 16];
    private int _used;

    public PostgresRows(TableDefinition table)
    {
        _columns = [.. table.Columns];
        _keyStarts = [.. _columns.Select(column => new KeyStart(column))];
        _labels = [.. _columns.Select(column => column.Values.Select(Encoding.UTF8.GetBytes).ToArray())];
    }

    /// <summary>What stands before the first row: the signature, no flags, no extension.</summary>
    public static ReadOnlySpan<byte> Header =>
        [
            (byte)'P',
            (byte)'G',
            (byte)'C',
            (byte)'O',
            (byte)'P',
            (byte)'Y',
            (byte)'\n',
            0xFF,
            (byte)'\r',
            (byte)'\n',
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];

    /// <summary>What stands behind the last row.</summary>
    public static ReadOnlySpan<byte> Trailer => [0xFF, 0xFF];

    /// <summary>The rows added since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _used);

    /// <summary>Forgets all rows.</summary>
    public void Clear() => _used = 0;

    /// <summary>Adds a row of a batch.</summary>
    public void Add(TableBatch batch, int row)
    {
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), (short)_columns.Length);
        for (int i = 0; i < _columns.Length; i++)
        {
            Column column = batch.Columns[i];
            if (column.IsNull(row))
                AddWhole(EmptyCell);
            else
                AddCell(column, row, i);
        }
    }

    private void AddCell(Column column, int row, int place)
    {
        ColumnKind kind = _columns[place].Kind;
        byte* room = stackalloc byte[CellRoom];
        switch (column)
        {
            case TextColumn texts:
                AddText(texts[row]);
                break;
            case ByteColumn flags when kind == ColumnKind.Flag:
                AddWhole(sizeof(byte));
                Take(sizeof(byte))[0] = flags.Values[row];
                break;
            case ByteColumn choices:
                AddText(_labels[place][choices.Values[row]]);
                break;
            case IntColumn numbers when kind == ColumnKind.Integer:
                AddWhole(sizeof(int));
                AddWhole(numbers.Values[row]);
                break;
            case IntColumn days when kind == ColumnKind.Date:
                AddWhole(sizeof(int));
                AddWhole(days.Values[row] - DaysFrom1970To2000);
                break;
            case IntColumn codes:
                AddText(
                    Between(
                        room,
                        kind == ColumnKind.Quarter ? CellText.Quarter(room, codes.Values[row]) : CellText.Version(room, codes.Values[row])
                    )
                );
                break;
            case LongColumn keys when kind == ColumnKind.Key:
                AddText(Between(room, CellText.Key(room, _keyStarts[place], keys.Values[row])));
                break;
            case LongColumn times when kind == ColumnKind.Timestamp:
                AddWhole(sizeof(long));
                BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), times.Values[row] - DaysFrom1970To2000 * MicrosecondsPerDay);
                break;
            case LongColumn decimals:
                AddDecimal(decimals.Values[row], _columns[place].Scale);
                break;
        }
    }

    private static ReadOnlySpan<byte> Between(byte* start, byte* end) => new(start, (int)(end - start));

    /// <summary>A NUMERIC: counts, sign and scale, then digits to the base of 10,000 that are split at the point.</summary>
    private void AddDecimal(long units, int scale)
    {
        int behindPoint = (scale + DigitsPerGroup - 1) / DigitsPerGroup;
        (ulong whole, ulong fraction) = Math.DivRem(units < 0 ? 0 - (ulong)units : (ulong)units, TenTo(scale));
        // The last group is filled up with zeros.
        fraction *= TenTo(behindPoint * DigitsPerGroup - scale);
        Span<short> groups = stackalloc short[16];
        int count = 0;
        for (; count < behindPoint; fraction /= Base)
            groups[count++] = (short)(fraction % Base);
        for (; whole > 0; whole /= Base)
            groups[count++] = (short)(whole % Base);
        while (count > 0 && groups[count - 1] == 0)
            count--;

        AddWhole(4 * sizeof(short) + count * sizeof(short));
        AddShort((short)count);
        AddShort((short)(count - behindPoint - 1));
        AddShort(units < 0 ? Negative : (short)0);
        AddShort((short)scale);
        while (count > 0)
            AddShort(groups[--count]);
    }

    private static ulong TenTo(int power)
    {
        ulong result = 1;
        for (; power > 0; power--)
            result *= 10;
        return result;
    }

    private void AddText(ReadOnlySpan<byte> utf8)
    {
        AddWhole(utf8.Length);
        utf8.CopyTo(Take(utf8.Length));
    }

    private void AddWhole(int number) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), number);

    private void AddShort(short number) => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), number);

    private Span<byte> Take(int bytes)
    {
        if (_used + bytes > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + bytes));
        _used += bytes;
        return _bytes.AsSpan(_used - bytes, bytes);
    }
}
