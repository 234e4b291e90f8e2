using System.Runtime.CompilerServices;
using System.Text;
using DuckDB.NET.Native;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>
/// Fills a DuckDB vector with the values of one column. Long texts are handed over by their address, without a copy:
/// the caller keeps the column's bytes in place until the chunk is appended, and fills one vector at a time.
/// </summary>
internal sealed unsafe class DuckDbColumn
{
    /// <summary>Rows of a vector; DuckDB's own fixed number.</summary>
    public const int MostRows = 2048;

    // DuckDB stores a decimal in the smallest integer that holds its precision.
    public const int MostDigitsOfShort = 4;
    public const int MostDigitsOfInt = 9;

    private readonly ColumnDefinition _column;
    // An ENUM of up to 255 values and a BOOLEAN are a byte in DuckDB too.
    private readonly bool _isByte;
    private readonly KeyStart _keyStart;
    private readonly TextCell[] _labels;

    // Pinned for life: cells of long labels point into the one, of formatted texts into the other until the chunk is appended.
    private readonly byte[] _labelBytes;
    private readonly byte[] _roomBytes;
    private readonly byte* _room;

    /// <param name="column">The column.</param>
    /// <param name="isEnum">Whether DuckDB holds it as an ENUM: then as we do, each value by its place in the list.</param>
    public DuckDbColumn(ColumnDefinition column, bool isEnum)
    {
        _column = column;
        _isByte = isEnum || column.Kind == ColumnKind.Flag;
        _keyStart = new KeyStart(column);
        byte[] labels = Encoding.UTF8.GetBytes(string.Concat(column.Values));
        _labelBytes = GC.AllocateUninitializedArray<byte>(Math.Max(1, labels.Length), pinned: true);
        bool isFormatted = column.Kind is ColumnKind.Key or ColumnKind.Quarter or ColumnKind.Version;
        _roomBytes = GC.AllocateUninitializedArray<byte>(isFormatted ? MostRows * CellText.LongestCell : 1, pinned: true);
        _room = (byte*)Unsafe.AsPointer(ref _roomBytes[0]);
        labels.CopyTo(_labelBytes, 0);
        _labels = new TextCell[column.Values.Count];
        byte* at = (byte*)Unsafe.AsPointer(ref _labelBytes[0]);
        for (int i = 0; i < _labels.Length; i++)
        {
            int length = Encoding.UTF8.GetByteCount(column.Values[i]);
            _labels[i] = new(at, length);
            at += length;
        }
    }

    /// <summary>Fills a vector with some rows.</summary>
    /// <param name="vector">The vector, empty.</param>
    /// <param name="values">The column.</param>
    /// <param name="text">The first of the column's text bytes; null unless it holds texts.</param>
    /// <param name="start">The first row.</param>
    /// <param name="count">The rows, at most <see cref="MostRows"/>.</param>
    public void Fill(nint vector, Column values, byte* text, int start, int count)
    {
        void* data = NativeMethods.Vectors.DuckDBVectorGetData(vector);
        switch (values)
        {
            case LongColumn numbers when _column.Kind == ColumnKind.Key:
                FillKeys((TextCell*)data, numbers.Values.AsSpan(start, count));
                break;
            case LongColumn numbers:
                FillNumbers(data, numbers.Values.AsSpan(start, count));
                break;
            case IntColumn codes when _column.Kind is ColumnKind.Quarter or ColumnKind.Version:
                FillCodes((TextCell*)data, codes.Values.AsSpan(start, count));
                break;
            case IntColumn numbers:
                numbers.Values.AsSpan(start, count).CopyTo(new Span<int>(data, count));
                break;
            case ByteColumn choices when _isByte:
                choices.Values.AsSpan(start, count).CopyTo(new Span<byte>(data, count));
                break;
            case ByteColumn choices:
                for (int i = 0; i < count; i++)
                    ((TextCell*)data)[i] = _labels[choices.Values[start + i]];
                break;
            case TextColumn texts:
                FillTexts((TextCell*)data, texts, text, start, count);
                break;
        }

        if (values.Present is not null)
            MarkNulls(vector, values.Present.AsSpan(start, count));
    }

    private void FillKeys(TextCell* cells, ReadOnlySpan<long> numbers)
    {
        byte* at = _room;
        for (int i = 0; i < numbers.Length; i++)
        {
            byte* start = at;
            at = CellText.Key(start, _keyStart, numbers[i]);
            cells[i] = new(start, (int)(at - start));
        }
    }

    private void FillCodes(TextCell* cells, ReadOnlySpan<int> codes)
    {
        byte* at = _room;
        for (int i = 0; i < codes.Length; i++)
        {
            byte* start = at;
            at = _column.Kind == ColumnKind.Quarter ? CellText.Quarter(start, codes[i]) : CellText.Version(start, codes[i]);
            cells[i] = new(start, (int)(at - start));
        }
    }

    private static void FillTexts(TextCell* cells, TextColumn texts, byte* bytes, int start, int count)
    {
        int from = start == 0 ? 0 : texts.Ends[start - 1];
        for (int i = 0; i < count; i++)
        {
            int end = texts.Ends[start + i];
            cells[i] = new(bytes + from, end - from);
            from = end;
        }
    }

    private void FillNumbers(void* data, ReadOnlySpan<long> numbers)
    {
        if (_column.Kind == ColumnKind.Timestamp || _column.Precision > MostDigitsOfInt)
        {
            numbers.CopyTo(new Span<long>(data, numbers.Length));
            return;
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            if (_column.Precision > MostDigitsOfShort)
                ((int*)data)[i] = (int)numbers[i];
            else
                ((short*)data)[i] = (short)numbers[i];
        }
    }

    private static void MarkNulls(nint vector, ReadOnlySpan<bool> present)
    {
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        ulong* mask = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        for (int i = 0; i < present.Length; i++)
        {
            if (!present[i])
                mask[i >> 6] &= ~(1UL << (i & 63));
        }
    }
}
