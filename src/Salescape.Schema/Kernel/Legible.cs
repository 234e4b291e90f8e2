using System.Buffers;
using System.Globalization;
using System.Text;

namespace Salescape.Schema.Kernel;

/// <summary>
/// Tells characters that a reader sees from those that steer a terminal, turn the direction of reading or have no shape,
/// and shows the latter by their numbers. Everything that people are shown of data, files and command lines goes through here.
/// </summary>
public static class Legible
{
    // Letters, marks and symbols of which nothing is seen: a joiner of graphemes, fillers of Hangul, vowels of Khmer that
    // nobody writes, selectors of variants, the pattern of Braille without a dot.
    private static readonly (int First, int Last)[] Shapeless =
    [
        (0x034F, 0x034F),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x2800, 0x2800),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFFA0, 0xFFA0),
        (0xE0100, 0xE01EF),
    ];

    /// <summary>Whether every character of a text is seen.</summary>
    public static bool IsLegible(string text)
    {
        // Nearly all texts are of these.
        ReadOnlySpan<char> left = text;
        if (!left.ContainsAnyExceptInRange(' ', '~'))
            return true;
        while (!left.IsEmpty)
        {
            if (!IsNextSeen(left, out int length))
                return false;
            left = left[length..];
        }

        return true;
    }

    /// <summary>A text with every character that is not seen as its number, such as <c>\u001B</c>, or as <c>\n</c>, <c>\r</c> and
    /// <c>\t</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inUnits">Whether a character that takes two units is shown as two numbers, as JSON does.</param>
    public static string Show(string text, bool inUnits = false)
    {
        if (IsLegible(text))
            return text;
        var shown = new StringBuilder(text.Length + 16);
        for (ReadOnlySpan<char> left = text; !left.IsEmpty;)
        {
            bool isSeen = IsNextSeen(left, out int length);
            ReadOnlySpan<char> next = left[..length];
            shown.Append(
                isSeen ? next
                : inUnits ? Units(next)
                : Number(next)
            );
            left = left[length..];
        }

        return shown.ToString();
    }

    /// <summary>The same of a text of several lines, which stay lines.</summary>
    public static string ShowLines(string text) => IsLegible(text) ? text : string.Join('\n', text.Split('\n').Select(line => Show(line)));

    private static bool IsNextSeen(ReadOnlySpan<char> text, out int length)
    {
        // Half of a character that takes two is an error, and nothing that can be seen.
        if (Rune.DecodeFromUtf16(text, out Rune rune, out length) != OperationStatus.Done)
            return false;
        return Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                )
            && !Array.Exists(Shapeless, range => rune.Value >= range.First && rune.Value <= range.Last);
    }

    private static string Units(ReadOnlySpan<char> character) => string.Concat(character.ToArray().Select(unit => Number([unit])));

    private static string Number(ReadOnlySpan<char> character) =>
        character switch
        {
            ['\n'] => "\\n",
            ['\r'] => "\\r",
            ['\t'] => "\\t",
            [var high, var low] => string.Create(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(high, low):X8}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character[0]:X4}"),
        };
}
