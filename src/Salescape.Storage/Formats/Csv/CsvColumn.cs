using System.Runtime.CompilerServices;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Csv;

/// <summary>One column of a CSV file: what is known before its first cell, and the values of the batch at hand.</summary>
internal sealed unsafe class CsvColumn
{
    private readonly ColumnKind _kind;
    private readonly int _scale;
    private readonly KeyStart _keyStart;
    private readonly byte[][] _labels;

    // Labels that fit, in slots of equal size: copied whole, a label costs one load and one store. What lies behind it is overwritten.
    private const int LabelSlot = 32;
    private readonly byte[] _slots;

    private bool[]? _present;
    private long[] _longs = [];
    private int[] _ints = [];
    private byte[] _choices = [];
    private TextColumn? _texts;

    public CsvColumn(ColumnDefinition column)
    {
        _kind = column.Kind;
        _scale = column.Scale;
        _keyStart = new KeyStart(column);
        _labels = [.. column.Values.Select(Field)];
        _slots = new byte[_labels.Length * LabelSlot];
        for (int i = 0; i < _labels.Length; i++)
            _labels[i].AsSpan(0, Math.Min(LabelSlot, _labels[i].Length)).CopyTo(_slots.AsSpan(i * LabelSlot));
        Room = Math.Max(CellText.LongestCell, _labels.Length == 0 ? 0 : _labels.Max(label => label.Length));
    }

    /// <summary>Bytes that suffice for any cell that is not free text.</summary>
    public int Room { get; }

    /// <summary>Takes the values of a batch.</summary>
    public void Bind(Column column)
    {
        _present = column.Present;
        switch (column)
        {
            case LongColumn longs:
                _longs = longs.Values;
                break;
            case IntColumn ints:
                _ints = ints.Values;
                break;
            case ByteColumn choices:
                _choices = choices.Values;
                break;
            case TextColumn texts:
                _texts = texts;
                break;
        }
    }

    /// <summary>Bytes that suffice for a row's free text.</summary>
    public int RoomFor(int row) => CsvText.RoomFor(_texts!.Ends[row] - StartOf(row));

    /// <summary>Whether the column holds free texts, whose room is <see cref="RoomFor"/>.</summary>
    public bool IsText => _kind is ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json;

    /// <summary>Writes the cell of a row, nothing if it is empty; there is room for it.</summary>
    /// <returns>The place behind it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Write(byte* to, int row) => _present is not null && !_present[row] ? to : WriteValue(to, row);

    private byte* WriteValue(byte* to, int row) =>
        _kind switch
        {
            ColumnKind.Key => CellText.Key(to, _keyStart, _longs[row]),
            ColumnKind.Choice => WriteLabel(to, _choices[row]),
            ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json => WriteText(to, row),
            ColumnKind.Decimal => CellText.Decimal(to, _longs[row], _scale),
            ColumnKind.Timestamp => CellText.Timestamp(to, _longs[row]),
            ColumnKind.Date => CellText.Date(to, _ints[row]),
            ColumnKind.Quarter => CellText.Quarter(to, _ints[row]),
            ColumnKind.Version => CellText.Version(to, _ints[row]),
            _ => CellText.Integer(to, _ints[row]),
        };

    private byte* WriteText(byte* to, int row)
    {
        int start = StartOf(row);
        fixed (byte* bytes = _texts!.Bytes)
            return CsvText.Write(to, bytes + start, _texts.Ends[row] - start);
    }

    private int StartOf(int row) => row == 0 ? 0 : _texts!.Ends[row - 1];

    private byte* WriteLabel(byte* to, int choice)
    {
        byte[] label = _labels[choice];
        if (label.Length > LabelSlot)
            return Copy(label, to);
        Unsafe.CopyBlockUnaligned(ref *to, ref _slots[choice * LabelSlot], LabelSlot);
        return to + label.Length;
    }

    private static byte* Copy(ReadOnlySpan<byte> text, byte* to)
    {
        text.CopyTo(new Span<byte>(to, text.Length));
        return to + text.Length;
    }

    private static byte[] Field(string label)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(label), .. new byte[TextColumn.Stride]];
        int length = text.Length - TextColumn.Stride;
        byte[] room = new byte[CsvText.RoomFor(length)];
        fixed (byte* from = text)
        fixed (byte* to = room)
            return room[..(int)(CsvText.Write(to, from, length) - to)];
    }
}
