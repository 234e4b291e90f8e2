using System.Buffers;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Makes whole sentences of what grammars put together.</summary>
internal static class Sentences
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(".?!\n"u8);

    /// <summary>
    /// Sets a capital letter at the beginning of each sentence and one space between them; parts that say nothing leave
    /// two spaces, or one at either end. An empty line is wanted, two are not.
    /// </summary>
    /// <param name="text">The text, changed in place.</param>
    /// <returns>How much of it is left.</returns>
    public static int Tidy(Span<byte> text)
    {
        if (text.IsEmpty)
            return 0;
        // Texts without a gap, nine in ten, need no look at each letter.
        if (HasGap(text))
            text = text[..CloseGaps(text)];
        else if (text[^1] == ' ')
            text = text[..^1];
        Capitalise(text);
        for (int from = 0, end; (end = text[from..].IndexOfAny(Ends)) >= 0;)
        {
            from += end + 1;
            if (text[from - 1] == '\n')
                Capitalise(text[from..]);
            else if (from < text.Length && text[from] == ' ')
                Capitalise(text[(from + 1)..]);
        }

        return text.Length;
    }

    /// <summary>Whether spaces or line breaks have to go, but for one space at the end.</summary>
    private static bool HasGap(ReadOnlySpan<byte> text) =>
        text[0] is (byte)' ' or (byte)'\n' || text.IndexOf("  "u8) >= 0
        || text.Contains((byte)'\n') && (text[^1] == '\n' || text.IndexOf(" \n"u8) >= 0 || text.IndexOf("\n "u8) >= 0 || text.IndexOf("\n\n\n"u8) >= 0);

    /// <summary>The first letter of a sentence, be it behind a quotation mark.</summary>
    private static void Capitalise(Span<byte> sentence)
    {
        int first = sentence.IndexOfAnyExcept((byte)'"');
        if (first >= 0)
            sentence[first] = Capital(sentence[first]);
    }

    private static byte Capital(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 'a' + 'A') : letter;

    /// <summary>Takes out the spaces and line breaks that have to go. Returns how much is left.</summary>
    private static int CloseGaps(Span<byte> text)
    {
        int length = 0;
        foreach (byte letter in text)
        {
            if (letter is (byte)' ' or (byte)'\n')
            {
                bool isAfterBreak = length == 0 || text[length - 1] == '\n';
                if (letter == ' ' && (isAfterBreak || text[length - 1] == ' ') || letter == '\n' && isAfterBreak && (length < 2 || text[length - 2] == '\n'))
                    continue;
                if (letter == '\n' && text[length - 1] == ' ')
                    length--;
            }

            text[length++] = letter;
        }

        while (length > 0 && text[length - 1] is (byte)' ' or (byte)'\n')
            length--;
        return length;
    }
}
