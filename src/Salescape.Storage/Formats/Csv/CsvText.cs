using System.Numerics;
using System.Runtime.Intrinsics;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Csv;

/// <summary>Free texts as RFC 4180 has them, copied and looked through a stride at a time.</summary>
internal static unsafe class CsvText
{
    private const byte Quote = (byte)'"';
    private const int Stride = TextColumn.Stride;

    /// <summary>Bytes that suffice for some texts of so many bytes together: each byte twice, the quotes around each, and a stride that
    /// reaches beyond.</summary>
    public static int RoomFor(int bytes, int texts) => bytes * 2 + texts * 2 + Stride;

    /// <summary>Writes a text, in quotes if it must be.</summary>
    /// <param name="to">Where to; there is room for it.</param>
    /// <param name="text">The text, behind which a stride can be read.</param>
    /// <param name="length">Its bytes.</param>
    /// <returns>The place behind it.</returns>
    public static byte* Write(byte* to, byte* text, int length)
    {
        for (int at = 0; at < length; at += Stride)
        {
            Vector256<byte> stride = Vector256.Load(text + at);
            stride.Store(to + at);
            if ((Quoted(stride) & Upto(length - at)) != 0)
                return WriteQuoted(to, text, length);
        }

        // An empty field would be null.
        return length > 0 ? to + length : WriteQuoted(to, text, length);
    }

    private static byte* WriteQuoted(byte* to, byte* text, int length)
    {
        *to++ = Quote;
        for (byte* end = text + length; text < end;)
        {
            Vector256<byte> stride = Vector256.Load(text);
            stride.Store(to);
            int rest = (int)Math.Min(Stride, end - text);
            uint quotes = Vector256.Equals(stride, Vector256.Create(Quote)).ExtractMostSignificantBits() & Upto(rest);
            if (quotes == 0)
            {
                text += rest;
                to += rest;
                continue;
            }

            // Up to the first quote and with it, which is written twice.
            int first = BitOperations.TrailingZeroCount(quotes) + 1;
            text += first;
            to += first;
            *to++ = Quote;
        }

        *to = Quote;
        return to + 1;
    }

    /// <summary>The bytes of a stride for which a text must be in quotes, one bit each.</summary>
    private static uint Quoted(Vector256<byte> stride) =>
        (
            Vector256.Equals(stride, Vector256.Create((byte)','))
            | Vector256.Equals(stride, Vector256.Create(Quote))
            | Vector256.Equals(stride, Vector256.Create((byte)'\n'))
            | Vector256.Equals(stride, Vector256.Create((byte)'\r'))
        ).ExtractMostSignificantBits();

    /// <summary>The bits of as many bytes as are left of a text, at most a stride.</summary>
    private static uint Upto(int left) => left >= Stride ? uint.MaxValue : (1u << left) - 1;
}
