using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Texts as addresses spell them: ASCII letters and digits, lower case; a text without a letter that can be so spelled is a
/// "company".</summary>
internal static class Slug
{
    // By byte, whether it is an ASCII letter or digit.
    private static readonly bool[] Plain = [.. Enumerable.Range(0, 256).Select(letter => char.IsAsciiLetterOrDigit((char)letter))];

    /// <summary>Adds a text with hyphens between its words: <c>Brenwick Logistics</c> as <c>brenwick-logistics</c>.</summary>
    public static TextArena Add(TextArena arena, Text text) => Add(arena, text, hyphens: true);

    /// <summary>Adds a text as one word: <c>van der Berg</c> as <c>vanderberg</c>.</summary>
    public static TextArena AddJoined(TextArena arena, Text text) => Add(arena, text, hyphens: false);

    /// <summary>A text as an address spells it.</summary>
    public static Text Of(TextArena arena, Text text) => Add(arena, text).Cut();

    private static TextArena Add(TextArena arena, Text text, bool hyphens)
    {
        ReadOnlySpan<byte> left = text.Utf8;
        bool begun = false;
        bool gap = false;
        while (!left.IsEmpty)
        {
            // Most names are plain letters from end to end.
            int bytes = 0;
            while (bytes < left.Length && Plain[left[bytes]])
                bytes++;
            ReadOnlySpan<byte> letters = left[..bytes];
            if (bytes == 0)
            {
                Rune.DecodeFromUtf8(left, out Rune rune, out bytes);
                letters = Spelled(rune);
                gap |= rune.Value is ' ' or '-' or '/' or '.';
            }

            left = left[bytes..];
            if (letters.IsEmpty)
                continue;
            if (gap && begun && hyphens)
                arena.Add('-');
            gap = false;
            begun = true;
            arena.AddLower(letters);
        }

        return begun || text.Utf8.IsEmpty ? arena : arena.Add("company"u8);
    }

    /// <summary>How an address spells a letter that is none of its own; empty of what it leaves out.</summary>
    private static ReadOnlySpan<byte> Spelled(Rune rune) =>
        Rune.ToLowerInvariant(rune).Value switch
        {
            'ä' or 'æ' => "ae"u8,
            'ö' or 'ø' => "oe"u8,
            'ü' => "ue"u8,
            'å' => "aa"u8,
            'ß' => "ss"u8,
            'á' or 'à' or 'â' or 'ã' or 'ą' => "a"u8,
            'ç' or 'ć' => "c"u8,
            'é' or 'è' or 'ê' or 'ë' or 'ę' => "e"u8,
            'í' or 'ì' or 'î' or 'ï' => "i"u8,
            'ł' => "l"u8,
            'ñ' or 'ń' => "n"u8,
            'ó' or 'ò' or 'ô' or 'õ' => "o"u8,
            'ś' => "s"u8,
            'ú' or 'ù' or 'û' => "u"u8,
            'ý' or 'ÿ' => "y"u8,
            'ź' or 'ż' => "z"u8,
            '&' => "and"u8,
            _ => default,
        };
}
