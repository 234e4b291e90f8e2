using System.Buffers;

namespace Salescape.Storage.Changes.Json;

/// <summary>JSON that is being written, as UTF-8.</summary>
internal sealed class JsonBytes
{
    private const int FirstRoom = 1 << 16;
    private const byte FirstPrintable = 0x20;

    // What stands in a JSON string in another form; all else is UTF-8 as it is.
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, FirstPrintable).Select(code => (byte)code), (byte)'"', (byte)'\\']
    );

    private byte[] _bytes = new byte[FirstRoom];
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _length = 0;

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_length + bytes.Length, _bytes.Length * 2));
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Writes a number.</summary>
    public void Number(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out int length, default, System.Globalization.CultureInfo.InvariantCulture);
        Raw(digits[..length]);
    }

    /// <summary>Writes a text in quotes.</summary>
    public void Text(ReadOnlySpan<byte> utf8)
    {
        Raw("\""u8);
        for (int at; (at = utf8.IndexOfAny(Escaped)) >= 0; utf8 = utf8[(at + 1)..])
        {
            Raw(utf8[..at]);
            Escape(utf8[at]);
        }

        Raw(utf8);
        Raw("\""u8);
    }

    private void Escape(byte code)
    {
        switch (code)
        {
            case (byte)'"' or (byte)'\\':
                Raw([(byte)'\\', code]);
                break;
            case (byte)'\n':
                Raw("\\n"u8);
                break;
            case (byte)'\r':
                Raw("\\r"u8);
                break;
            case (byte)'\t':
                Raw("\\t"u8);
                break;
            default:
                Raw("\\u00"u8);
                Raw([Digit(code >> 4), Digit(code & 15)]);
                break;
        }
    }

    private static byte Digit(int value) => (byte)"0123456789abcdef"[value];
}
