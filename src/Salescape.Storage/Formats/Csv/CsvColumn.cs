using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Csv;

/// <summary>
/// One column of a CSV file. Cells of a fixed shape are spelt for many rows at once, each into a slot of its own, from where rows
/// take them by one load and one store. Free texts, and labels too long for a slot, are written where they belong.
/// </summary>
internal sealed unsafe class CsvColumn
{
    /// <summary>Rows spelt at once.</summary>
    public const int MostRows = 64;

    /// <summary>Bytes of a slot, and as many as are copied of it, however long the cell is.</summary>
    public const int Slot = 32;

    private readonly ColumnKind _kind;
    private readonly int _scale;
    private readonly KeyStart _keyStart;
    private readonly byte[][] _labels;
    private readonly int _longestLabel;

    // The labels in slots, and their lengths; empty where one is too long.
    private readonly byte[] _labelSlots = [];

    // Pinned for life; null of a column without slots.
    private readonly byte[] _room = [];
    private readonly byte* _slots;
    private readonly byte* _lengths;

    // What is taken at the moment.
    private Column _column = null!;
    private TextColumn? _texts;
    private bool[]? _present;
    private int _start;

    public CsvColumn(ColumnDefinition column)
    {
        _kind = column.Kind;
        _scale = column.Scale;
        _keyStart = new KeyStart(column);
        _labels = [.. column.Values.Select(Field)];
        bool isWide = _kind is ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json || _labels.Any(label => label.Length > Slot);
        _longestLabel = isWide && _labels.Length > 0 ? _labels.Max(label => label.Length) : 0;
        if (isWide)
            return;
        _labelSlots = new byte[_labels.Length * Slot];
        for (int i = 0; i < _labels.Length; i++)
            _labels[i].CopyTo(_labelSlots, i * Slot);
        // What is spelt last may write beyond its slot.
        _room = GC.AllocateUninitializedArray<byte>(MostRows * (Slot + 1) + CellText.LongestCell, pinned: true);
        _slots = (byte*)Unsafe.AsPointer(ref _room[0]);
        _lengths = _slots + MostRows * Slot + CellText.LongestCell;
    }

    /// <summary>Takes some rows, at most <see cref="MostRows"/>, and spells their cells if there are slots for them.</summary>
    public void Take(Column column, int start, int count)
    {
        _column = column;
        _texts = column as TextColumn;
        _present = column.Present;
        _start = start;
        if (_slots == null)
            return;
        switch (column)
        {
            case LongColumn longs:
                Spell(longs.Values.AsSpan(start, count));
                break;
            case IntColumn ints:
                Spell(ints.Values.AsSpan(start, count));
                break;
            case ByteColumn choices:
                Spell(choices.Values.AsSpan(start, count));
                break;
        }

        if (_present is not null)
            Empty(_present.AsSpan(start, count));
    }

    /// <summary>Bytes that suffice for the first of the rows taken, beside a slot for each.</summary>
    public int RoomOfWide(int count) =>
        _texts is null ? count * _longestLabel : CsvText.RoomFor(_texts.Ends[_start + count - 1] - StartOf(_start), count);

    /// <summary>Writes the cell of one of the rows taken, nothing if it is empty; there is room for it, and for a slot behind.</summary>
    /// <returns>The place behind it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Write(byte* to, int row)
    {
        if (_slots == null)
            return WriteWide(to, _start + row);
        Vector256.Load(_slots + row * Slot).Store(to);
        return to + _lengths[row];
    }

    private byte* WriteWide(byte* to, int row)
    {
        if (_present is not null && !_present[row])
            return to;
        if (_texts is null)
        {
            byte[] label = _labels[((ByteColumn)_column).Values[row]];
            label.CopyTo(new Span<byte>(to, label.Length));
            return to + label.Length;
        }

        int start = StartOf(row);
        fixed (byte* bytes = _texts.Bytes)
            return CsvText.Write(to, bytes + start, _texts.Ends[row] - start);
    }

    private int StartOf(int row) => row == 0 ? 0 : _texts!.Ends[row - 1];

    private void Spell(ReadOnlySpan<long> values)
    {
        byte* slot = _slots;
        switch (_kind)
        {
            case ColumnKind.Key:
                for (int i = 0; i < values.Length; i++, slot += Slot)
                    _lengths[i] = (byte)(CellText.Key(slot, _keyStart, values[i]) - slot);
                break;
            case ColumnKind.Decimal:
                for (int i = 0; i < values.Length; i++, slot += Slot)
                    _lengths[i] = (byte)(CellText.Decimal(slot, values[i], _scale) - slot);
                break;
            default:
                for (int i = 0; i < values.Length; i++, slot += Slot)
                    _lengths[i] = (byte)(CellText.Timestamp(slot, values[i]) - slot);
                break;
        }
    }

    private void Spell(ReadOnlySpan<int> values)
    {
        byte* slot = _slots;
        switch (_kind)
        {
            case ColumnKind.Date:
                for (int i = 0; i < values.Length; i++, slot += Slot)
                    _lengths[i] = (byte)(CellText.Date(slot, values[i]) - slot);
                break;
            case ColumnKind.Quarter:
                for (int i = 0; i < values.Length; i++, slot += Slot)
                    _lengths[i] = (byte)(CellText.Quarter(slot, values[i]) - slot);
                break;
            case ColumnKind.Version:
                for (int i = 0; i < values.Length; i++, slot += Slot)
                    _lengths[i] = (byte)(CellText.Version(slot, values[i]) - slot);
                break;
            default:
                for (int i = 0; i < values.Length; i++, slot += Slot)
                    _lengths[i] = (byte)(CellText.Integer(slot, values[i]) - slot);
                break;
        }
    }

    private void Spell(ReadOnlySpan<byte> choices)
    {
        byte* slot = _slots;
        for (int i = 0; i < choices.Length; i++, slot += Slot)
        {
            Unsafe.CopyBlockUnaligned(ref *slot, ref _labelSlots[choices[i] * Slot], Slot);
            _lengths[i] = (byte)_labels[choices[i]].Length;
        }
    }

    private void Empty(ReadOnlySpan<bool> present)
    {
        for (int i = 0; i < present.Length; i++)
            _lengths[i] = present[i] ? _lengths[i] : (byte)0;
    }

    private static byte[] Field(string label)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(label), .. new byte[TextColumn.Stride]];
        int length = text.Length - TextColumn.Stride;
        byte[] room = new byte[CsvText.RoomFor(length, 1)];
        fixed (byte* from = text)
        fixed (byte* to = room)
            return room[..(int)(CsvText.Write(to, from, length) - to)];
    }
}
