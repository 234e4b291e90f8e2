using System.Buffers.Binary;
using DuckDB.NET.Native;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>Reads rows in the bytes of PostgreSQL's binary COPY, as <see cref="PostgresRows"/> writes them, into DuckDB's
/// vectors.</summary>
internal sealed unsafe class PostgresReader(TableDefinition table, Stream rows, DuckDbChunks chunks)
{
    private const int NoMoreRows = -1;
    private const int EmptyCell = -1;

    private readonly ColumnDefinition[] _columns = [.. table.Columns];
    private readonly nint[] _vectors = new nint[table.Columns.Count];
    private readonly nint[] _data = new nint[table.Columns.Count];

    private byte[] _bytes = new byte[1 << 16];
    private int _at;
    private int _end;

    /// <summary>Appends all rows.</summary>
    public void Run()
    {
        Take(PostgresRows.Header.Length);
        int count;
        do
        {
            Begin();
            for (
                count = 0;
                count < DuckDbColumn.MostRows && BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short))) != NoMoreRows;
                count++
            )
                ReadRow(count);
            chunks.Append(count);
        } while (count == DuckDbColumn.MostRows);
    }

    private void Begin()
    {
        chunks.Begin();
        for (int i = 0; i < _columns.Length; i++)
        {
            _vectors[i] = chunks.Vector(i);
            _data[i] = (nint)NativeMethods.Vectors.DuckDBVectorGetData(_vectors[i]);
        }
    }

    private void ReadRow(int row)
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)));
            if (length == EmptyCell)
                MarkNull(_vectors[i], row);
            else
                ReadCell(i, row, Take(length));
        }
    }

    private static void MarkNull(nint vector, int row)
    {
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        NativeMethods.Vectors.DuckDBVectorGetValidity(vector)[row >> 6] &= ~(1UL << (row & 63));
    }

    private void ReadCell(int place, int row, ReadOnlySpan<byte> cell)
    {
        ColumnDefinition column = _columns[place];
        switch (column.Kind)
        {
            case ColumnKind.Integer:
                ((int*)_data[place])[row] = BinaryPrimitives.ReadInt32BigEndian(cell);
                break;
            case ColumnKind.Date:
                int days = BinaryPrimitives.ReadInt32BigEndian(cell);
                ((int*)_data[place])[row] = days is not (int.MaxValue or int.MinValue)
                    ? days + PostgresRows.DaysFrom1970To2000
                    : throw Odd(column);
                break;
            case ColumnKind.Timestamp:
                long time = BinaryPrimitives.ReadInt64BigEndian(cell);
                ((long*)_data[place])[row] = time is not (long.MaxValue or long.MinValue)
                    ? time + PostgresRows.DaysFrom1970To2000 * PostgresRows.MicrosecondsPerDay
                    : throw Odd(column);
                break;
            case ColumnKind.Flag:
                ((byte*)_data[place])[row] = cell[0];
                break;
            case ColumnKind.Decimal:
                WriteDecimal(place, row, ReadDecimal(column, cell));
                break;
            default:
                fixed (byte* text = cell)
                    NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(_vectors[place], (ulong)row, text, cell.Length);
                break;
        }
    }

    private void WriteDecimal(int place, int row, long units)
    {
        if (_columns[place].Precision > DuckDbColumn.MostDigitsOfInt)
            ((long*)_data[place])[row] = units;
        else if (_columns[place].Precision > DuckDbColumn.MostDigitsOfShort)
            ((int*)_data[place])[row] = (int)units;
        else
            ((short*)_data[place])[row] = (short)units;
    }

    /// <summary>A NUMERIC in units of its last digit; see <see cref="PostgresRows"/> for its form.</summary>
    private static long ReadDecimal(ColumnDefinition column, ReadOnlySpan<byte> cell)
    {
        int groups = BinaryPrimitives.ReadInt16BigEndian(cell);
        int weight = BinaryPrimitives.ReadInt16BigEndian(cell[2..]);
        short sign = BinaryPrimitives.ReadInt16BigEndian(cell[4..]);
        if (sign is not (0 or PostgresRows.Negative))
            throw Odd(column);
        // Groups before and behind the point, the last filled up with zeros.
        int last = -((column.Scale + PostgresRows.DigitsPerGroup - 1) / PostgresRows.DigitsPerGroup);
        long units = 0;
        for (int place = 0; weight - place >= last; place++)
            units =
                units * PostgresRows.Base + (place < groups ? BinaryPrimitives.ReadInt16BigEndian(cell[(8 + place * sizeof(short))..]) : 0);
        for (int pad = -last * PostgresRows.DigitsPerGroup - column.Scale; pad > 0; pad--)
            units /= 10;
        return sign == 0 ? units : -units;
    }

    private static RefusedException Odd(ColumnDefinition column) =>
        new(
            $"A column {column.Name} holds an infinite value.",
            $"Load the data set again with salescape generate --format {PostgresDatabase.FormatName} --overwrite."
        );

    private ReadOnlySpan<byte> Take(int length)
    {
        if (_end - _at < length)
            Fill(length);
        _at += length;
        return _bytes.AsSpan(_at - length, length);
    }

    private void Fill(int length)
    {
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(length, _bytes.Length * 2));
        _bytes.AsSpan(_at, _end - _at).CopyTo(_bytes);
        (_at, _end) = (0, _end - _at);
        while (_end < length)
        {
            int read = rows.Read(_bytes, _end, _bytes.Length - _end);
            _end += read > 0 ? read : throw new EndOfStreamException($"{table.QualifiedName} ends within a row.");
        }
    }
}
