using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Csv;

/// <summary>One column of a CSV file: what is known before its first cell, and the values of the batch at hand.</summary>
internal sealed unsafe class CsvColumn
{
    private const byte Quote = (byte)'"';

    private static readonly SearchValues<byte> MustBeQuoted = SearchValues.Create(",\"\r\n"u8);

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

    /// <summary>Bytes that suffice for a row's free text: each of its own twice, and the quotes around it. Nothing for other
    /// columns.</summary>
    public int RoomFor(int row) => (_texts!.Ends[row] - (row == 0 ? 0 : _texts.Ends[row - 1])) * 2 + 2;

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
            ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json => WriteText(to, _texts![row]),
            ColumnKind.Decimal => CellText.Decimal(to, _longs[row], _scale),
            ColumnKind.Timestamp => CellText.Timestamp(to, _longs[row]),
            ColumnKind.Date => CellText.Date(to, _ints[row]),
            ColumnKind.Quarter => CellText.Quarter(to, _ints[row]),
            ColumnKind.Version => CellText.Version(to, _ints[row]),
            _ => CellText.Integer(to, _ints[row]),
        };

    // In quotes if it must be. What lies between two quotes within it is copied whole.
    private static byte* WriteText(byte* to, ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && !text.ContainsAny(MustBeQuoted))
            return Copy(text, to);
        *to++ = Quote;
        for (int next = text.IndexOf(Quote); next >= 0; next = text.IndexOf(Quote))
        {
            to = Copy(text[..(next + 1)], to);
            *to++ = Quote;
            text = text[(next + 1)..];
        }

        to = Copy(text, to);
        *to = Quote;
        return to + 1;
    }

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
        byte[] text = Encoding.UTF8.GetBytes(label);
        byte[] room = new byte[text.Length * 2 + 2];
        fixed (byte* start = room)
            return room[..(int)(WriteText(start, text) - start)];
    }
}
