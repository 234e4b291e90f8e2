using System.Buffers;
using ParquetSharp;
using ParquetSharp.Schema;
using Salescape.Schema.Kernel;
using Column = Salescape.Schema.Kernel.Column;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Hands the values of one column to the Parquet library in the types that Parquet stores; texts by their address, without a
/// copy.</summary>
internal sealed unsafe class ParquetColumn
{
    private const int MostDigitsOfInt32 = 9;

    private readonly ColumnDefinition _column;
    private readonly KeyStart _keyStart;
    private readonly byte[] _labels;
    private readonly int[] _labelEnds;

    public ParquetColumn(ColumnDefinition column)
    {
        _column = column;
        _keyStart = new KeyStart(column);
        _labels = System.Text.Encoding.UTF8.GetBytes(string.Concat(column.Values));
        _labelEnds = new int[column.Values.Count];
        for (int i = 0, end = 0; i < _labelEnds.Length; i++)
            _labelEnds[i] = end += System.Text.Encoding.UTF8.GetByteCount(column.Values[i]);
    }

    /// <summary>The column's name.</summary>
    public string Name => _column.Name;

    /// <summary>
    /// Whether a dictionary of the values pays. Keys and references come in runs that compression shortens as well, and other
    /// kinds hardly repeat: without dictionaries of them files are a seventh smaller, and a run takes a tenth less.
    /// </summary>
    public bool Repeats =>
        _column.Kind is not (ColumnKind.Key or ColumnKind.LongText or ColumnKind.Json or ColumnKind.Timestamp or ColumnKind.Decimal);

    /// <summary>The column in the file's schema.</summary>
    public PrimitiveNode Node
    {
        get
        {
            Repetition repetition = _column.IsNullable ? Repetition.Optional : Repetition.Required;
            (LogicalType logical, PhysicalType physical) = _column.Kind switch
            {
                ColumnKind.Integer => (LogicalType.Int(32, isSigned: true), PhysicalType.Int32),
                ColumnKind.Decimal => (
                    LogicalType.Decimal(_column.Precision, _column.Scale),
                    IsNarrow ? PhysicalType.Int32 : PhysicalType.Int64
                ),
                ColumnKind.Date => (LogicalType.Date(), PhysicalType.Int32),
                ColumnKind.Timestamp => (LogicalType.Timestamp(isAdjustedToUtc: false, TimeUnit.Micros), PhysicalType.Int64),
                ColumnKind.Json => (LogicalType.Json(), PhysicalType.ByteArray),
                _ => (LogicalType.String(), PhysicalType.ByteArray),
            };
            using (logical)
                return new PrimitiveNode(_column.Name, repetition, logical, physical);
        }
    }

    /// <summary>Writes the next column of a row group.</summary>
    public void Write(RowGroupWriter group, Column values, int count)
    {
        using ColumnWriter writer = group.NextColumn();
        short[]? levels = values.Present is null ? null : ArrayPool<short>.Shared.Rent(count);
        for (int i = 0; i < count && levels is not null; i++)
            levels[i] = values.Present![i] ? (short)1 : (short)0;
        switch (_column.Kind)
        {
            case ColumnKind.Decimal when IsNarrow:
                WriteNarrow((ColumnWriter<int>)writer, ((LongColumn)values).Values, values.Present, levels, count);
                break;
            case ColumnKind.Decimal or ColumnKind.Timestamp:
                WriteNumbers((ColumnWriter<long>)writer, ((LongColumn)values).Values, values.Present, levels, count);
                break;
            case ColumnKind.Integer or ColumnKind.Date:
                WriteNumbers((ColumnWriter<int>)writer, ((IntColumn)values).Values, values.Present, levels, count);
                break;
            case ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json:
                WriteTexts((ColumnWriter<ByteArray>)writer, (TextColumn)values, levels, count);
                break;
            case ColumnKind.Choice:
                WriteChoices((ColumnWriter<ByteArray>)writer, (ByteColumn)values, levels, count);
                break;
            default:
                WriteFormatted((ColumnWriter<ByteArray>)writer, values, levels, count);
                break;
        }

        if (levels is not null)
            ArrayPool<short>.Shared.Return(levels);
    }

    // A decimal whose digits fit into 32 bits is stored in them, as Spark, Arrow and DuckDB do: some readers take no wider one.
    private bool IsNarrow => _column.Precision <= MostDigitsOfInt32;

    private static void WriteNarrow(ColumnWriter<int> writer, long[] values, bool[]? present, short[]? levels, int count)
    {
        int[] narrow = ArrayPool<int>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
            narrow[i] = (int)values[i];
        WriteNumbers(writer, narrow, present, levels, count);
        ArrayPool<int>.Shared.Return(narrow);
    }

    private static void WriteNumbers<T>(ColumnWriter<T> writer, T[] values, bool[]? present, short[]? levels, int count)
        where T : unmanaged
    {
        if (present is null)
        {
            writer.WriteBatch(values.AsSpan(0, count));
            return;
        }

        T[] dense = ArrayPool<T>.Shared.Rent(count);
        int used = 0;
        for (int i = 0; i < count; i++)
        {
            if (present[i])
                dense[used++] = values[i];
        }

        writer.WriteBatch(count, levels.AsSpan(0, count), default, dense.AsSpan(0, used));
        ArrayPool<T>.Shared.Return(dense);
    }

    private static void WriteTexts(ColumnWriter<ByteArray> writer, TextColumn values, short[]? levels, int count)
    {
        ByteArray[] cells = ArrayPool<ByteArray>.Shared.Rent(count);
        int used = 0;
        fixed (byte* bytes = values.Bytes)
        {
            for (int i = 0, start = 0; i < count; start = values.Ends[i++])
            {
                if (!values.IsNull(i))
                    cells[used++] = new((nint)(bytes + start), values.Ends[i] - start);
            }

            WriteCells(writer, cells, used, levels, count);
        }
    }

    private void WriteChoices(ColumnWriter<ByteArray> writer, ByteColumn values, short[]? levels, int count)
    {
        ByteArray[] cells = ArrayPool<ByteArray>.Shared.Rent(count);
        int used = 0;
        fixed (byte* bytes = _labels)
        {
            for (int i = 0; i < count; i++)
            {
                if (values.IsNull(i))
                    continue;
                int place = values.Values[i];
                int start = place == 0 ? 0 : _labelEnds[place - 1];
                cells[used++] = new((nint)(bytes + start), _labelEnds[place] - start);
            }

            WriteCells(writer, cells, used, levels, count);
        }
    }

    private void WriteFormatted(ColumnWriter<ByteArray> writer, Column values, short[]? levels, int count)
    {
        ByteArray[] cells = ArrayPool<ByteArray>.Shared.Rent(count);
        byte[] room = ArrayPool<byte>.Shared.Rent(Math.Max(1, count) * CellText.LongestCell);
        int used = 0;
        fixed (byte* bytes = room)
        {
            byte* at = bytes;
            for (int i = 0; i < count; i++)
            {
                if (values.IsNull(i))
                    continue;
                byte* start = at;
                at = _column.Kind switch
                {
                    ColumnKind.Key => CellText.Key(at, _keyStart, ((LongColumn)values).Values[i]),
                    ColumnKind.Quarter => CellText.Quarter(at, ((IntColumn)values).Values[i]),
                    _ => CellText.Version(at, ((IntColumn)values).Values[i]),
                };
                cells[used++] = new((nint)start, (int)(at - start));
            }

            WriteCells(writer, cells, used, levels, count);
        }

        ArrayPool<byte>.Shared.Return(room);
    }

    private static void WriteCells(ColumnWriter<ByteArray> writer, ByteArray[] cells, int used, short[]? levels, int count)
    {
        if (levels is null)
            writer.WriteBatch(cells.AsSpan(0, used));
        else
            writer.WriteBatch(count, levels.AsSpan(0, count), default, cells.AsSpan(0, used));
        ArrayPool<ByteArray>.Shared.Return(cells);
    }
}
