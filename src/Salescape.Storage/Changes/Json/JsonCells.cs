using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Changes.Json;

/// <summary>How cells are written that JSON has no type of.</summary>
/// <param name="Decimals">How decimals are written.</param>
/// <param name="Times">How days and times are.</param>
internal readonly record struct JsonStyle(DecimalStyle Decimals, TimeStyle Times);

/// <summary>How decimals are written.</summary>
public enum DecimalStyle
{
    /// <summary>As a text with all digits.</summary>
    String,

    /// <summary>As a number with all digits, which most readers take for a double.</summary>
    Double,

    /// <summary>As the bytes of the number of their last digits' units, in Base64: highest first, two's complement, as few as
    /// suffice.</summary>
    Precise,
}

/// <summary>How days and times are written.</summary>
internal enum TimeStyle
{
    /// <summary><c>2026-03-15</c> and <c>2026-03-15T09:30:00</c>: the company's clock, without a zone.</summary>
    Local,

    /// <summary>Days and microseconds since 1970-01-01.</summary>
    Number,

    /// <summary><c>2026-03-15Z</c> and <c>2026-03-15T09:30:00Z</c>, as Debezium writes what has no zone.</summary>
    Zulu,
}

/// <summary>The cells of one column as members of a JSON object.</summary>
internal sealed unsafe class JsonCells
{
    private const int SeparatorOfTime = 10;

    private readonly ColumnDefinition _definition;
    private readonly JsonStyle _style;
    private readonly KeyStart _keyStart;
    private readonly byte[] _name;
    private readonly byte[][] _labels;

    /// <param name="definition">The column.</param>
    /// <param name="style">How cells are written.</param>
    /// <param name="isFirst">Whether nothing stands before it in the object.</param>
    public JsonCells(ColumnDefinition definition, JsonStyle style, bool isFirst)
    {
        _definition = definition;
        _style = style;
        _keyStart = new KeyStart(definition);
        _name = Encoding.UTF8.GetBytes($"{(isFirst ? "" : ",")}\"{definition.Name}\":");
        _labels = [.. definition.Values.Select(Quoted)];
    }

    /// <summary>Writes the cell of a row, with its name.</summary>
    public void Write(JsonBytes to, Column column, int row)
    {
        to.Raw(_name);
        if (column.IsNull(row))
            to.Raw("null"u8);
        else if (column is TextColumn texts)
            to.Text(texts[row]);
        else if (column is ByteColumn choices)
            to.Raw(_labels[choices.Values[row]]);
        else if (column is LongColumn longs)
            Write(to, longs.Values[row]);
        else
            Write(to, ((IntColumn)column).Values[row]);
    }

    /// <summary>Writes a point in time.</summary>
    public static void WriteTime(JsonBytes to, long microseconds, TimeStyle style)
    {
        if (style == TimeStyle.Number)
        {
            to.Number(microseconds);
            return;
        }

        byte* text = stackalloc byte[CellText.LongestCell];
        byte* end = CellText.Timestamp(text, microseconds);
        text[SeparatorOfTime] = (byte)'T';
        WriteLocal(to, text, end, style);
    }

    private void Write(JsonBytes to, long value)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        switch (_definition.Kind)
        {
            case ColumnKind.Key:
                WriteQuoted(to, text, CellText.Key(text, _keyStart, value));
                break;
            case ColumnKind.Timestamp:
                WriteTime(to, value, _style.Times);
                break;
            case var _ when _style.Decimals == DecimalStyle.Precise:
                WritePrecise(to, value);
                break;
            default:
                byte* end = CellText.Decimal(text, value, _definition.Scale);
                if (_style.Decimals == DecimalStyle.String)
                    WriteQuoted(to, text, end);
                else
                    to.Raw(new(text, (int)(end - text)));
                break;
        }
    }

    private void Write(JsonBytes to, int value)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        switch (_definition.Kind)
        {
            case ColumnKind.Date when _style.Times != TimeStyle.Number:
                WriteLocal(to, text, CellText.Date(text, value), _style.Times);
                break;
            case ColumnKind.Quarter:
                WriteQuoted(to, text, CellText.Quarter(text, value));
                break;
            case ColumnKind.Version:
                WriteQuoted(to, text, CellText.Version(text, value));
                break;
            default:
                to.Number(value);
                break;
        }
    }

    private static void WriteLocal(JsonBytes to, byte* text, byte* end, TimeStyle style)
    {
        if (style == TimeStyle.Zulu)
            *end++ = (byte)'Z';
        WriteQuoted(to, text, end);
    }

    private static void WriteQuoted(JsonBytes to, byte* text, byte* end)
    {
        to.Raw("\""u8);
        to.Raw(new(text, (int)(end - text)));
        to.Raw("\""u8);
    }

    private static void WritePrecise(JsonBytes to, long units)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, units);
        // A first byte says nothing if the next one has the same sign.
        int sign = units < 0 ? byte.MaxValue : 0;
        int first = 0;
        while (first < bytes.Length - 1 && bytes[first] == sign && (bytes[first + 1] & 0x80) == (sign & 0x80))
            first++;
        Span<byte> text = stackalloc byte[12];
        System.Buffers.Text.Base64.EncodeToUtf8(bytes[first..], text, out _, out int length);
        to.Raw("\""u8);
        to.Raw(text[..length]);
        to.Raw("\""u8);
    }

    private static byte[] Quoted(string label)
    {
        var json = new JsonBytes();
        json.Text(Encoding.UTF8.GetBytes(label));
        return json.Span.ToArray();
    }
}
