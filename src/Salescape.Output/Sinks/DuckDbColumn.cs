using System.Runtime.CompilerServices;
using System.Text;
using DuckDB.NET.Native;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Sinks;

/// <summary>
/// Fills a DuckDB vector with the values of one column. Long texts are handed over by their address, without a copy:
/// the caller keeps the column's bytes in place until the chunk is appended.
/// </summary>
internal sealed unsafe class DuckDbColumn
{
    // DuckDB stores a decimal in the smallest integer that holds its precision.
    public const int MostDigitsOfShort = 4;
    public const int MostDigitsOfInt = 9;

    private readonly ColumnDefinition _column;
    private readonly byte[] _keyStart;
    private readonly TextCell[] _labels;

    // Pinned for life: cells of long labels point into it.
    private readonly byte[] _labelBytes;

    public DuckDbColumn(ColumnDefinition column)
    {
        _column = column;
        _keyStart = CellText.KeyStart(column);
        byte[] labels = Encoding.UTF8.GetBytes(string.Concat(column.Values));
        _labelBytes = GC.AllocateUninitializedArray<byte>(Math.Max(1, labels.Length), pinned: true);
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
    /// <param name="count">The rows, at most a vector's size.</param>
    public void Fill(nint vector, Column values, byte* text, int start, int count)
    {
        void* data = NativeMethods.Vectors.DuckDBVectorGetData(vector);
        switch (values)
        {
            case LongColumn numbers when _column.Kind == ColumnKind.Key:
                FillKeys(vector, (TextCell*)data, numbers.Values.AsSpan(start, count));
                break;
            case LongColumn numbers:
                FillNumbers(data, numbers.Values.AsSpan(start, count));
                break;
            case IntColumn codes when _column.Kind is ColumnKind.Quarter or ColumnKind.Version:
                FillCodes(vector, (TextCell*)data, codes.Values.AsSpan(start, count));
                break;
            case IntColumn numbers:
                numbers.Values.AsSpan(start, count).CopyTo(new Span<int>(data, count));
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

    private void FillKeys(nint vector, TextCell* cells, ReadOnlySpan<long> numbers)
    {
        byte* room = stackalloc byte[CellText.LongestCell];
        for (int i = 0; i < numbers.Length; i++)
            Set(vector, cells, i, room, CellText.Key(room, _keyStart, numbers[i]));
    }

    private void FillCodes(nint vector, TextCell* cells, ReadOnlySpan<int> codes)
    {
        byte* room = stackalloc byte[CellText.LongestCell];
        for (int i = 0; i < codes.Length; i++)
            Set(vector, cells, i, room, _column.Kind == ColumnKind.Quarter ? CellText.Quarter(room, codes[i]) : CellText.Version(room, codes[i]));
    }

    // The room is used again for the next cell, so a long text goes into the vector's own memory.
    private static void Set(nint vector, TextCell* cells, int row, byte* text, byte* end)
    {
        int length = (int)(end - text);
        if (length <= TextCell.LongestInPlace)
            cells[row] = new(text, length);
        else
            NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(vector, (ulong)row, text, length);
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
