using System.Buffers;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Sinks;

/// <summary>One column of a CSV file: what is known before its first cell, and the values of the batch at hand.</summary>
internal sealed unsafe class CsvColumn
{
    private static readonly SearchValues<byte> MustBeQuoted = SearchValues.Create(",\"\r\n"u8);

    private readonly ColumnKind _kind;
    private readonly int _scale;
    private readonly byte[] _keyStart;
    private readonly byte[][] _labels;

    private bool[]? _present;
    private long[] _longs = [];
    private int[] _ints = [];
    private byte[] _choices = [];
    private TextColumn? _texts;

    public CsvColumn(ColumnDefinition column)
    {
        _kind = column.Kind;
        _scale = column.Scale;
        _keyStart = CellText.KeyStart(column);
        _labels = [.. column.Values.Select(Field)];
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

    /// <summary>Whether a row's cell is empty.</summary>
    public bool IsNull(int row) => _present is not null && !_present[row];

    /// <summary>The free text of a row that is not empty; of other columns, nothing.</summary>
    public ReadOnlySpan<byte> Text(int row, out bool isText)
    {
        isText = _texts is not null;
        return isText ? _texts![row] : default;
    }

    /// <summary>Writes the cell of a row that is not empty; there are <see cref="Room"/> bytes for it.</summary>
    /// <returns>The place behind it.</returns>
    public byte* Write(byte* to, int row) => _kind switch
    {
        ColumnKind.Key => CellText.Key(to, _keyStart, _longs[row]),
        ColumnKind.Choice => Copy(_labels[_choices[row]], to),
        ColumnKind.Decimal => CellText.Decimal(to, _longs[row], _scale),
        ColumnKind.Timestamp => CellText.Timestamp(to, _longs[row]),
        ColumnKind.Date => CellText.Date(to, _ints[row]),
        ColumnKind.Quarter => CellText.Quarter(to, _ints[row]),
        ColumnKind.Version => CellText.Version(to, _ints[row]),
        _ => CellText.Integer(to, _ints[row]),
    };

    /// <summary>Writes a free text, in quotes if it must be; there is room for each of its bytes twice, and two more.</summary>
    /// <returns>The place behind it.</returns>
    public static byte* Write(byte* to, ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && !text.ContainsAny(MustBeQuoted))
            return Copy(text, to);
        *to++ = (byte)'"';
        foreach (byte letter in text)
        {
            if (letter == '"')
                *to++ = (byte)'"';
            *to++ = letter;
        }

        *to = (byte)'"';
        return to + 1;
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
            return room[..(int)(Write(start, text) - start)];
    }
}
