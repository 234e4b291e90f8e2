using System.Buffers;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Makes whole sentences of what grammars put together.</summary>
internal static class Sentences
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(".?!\n"u8);

    /// <summary>Sets a capital letter at the beginning of each sentence of a text without gaps.</summary>
    public static void Capitalise(Span<byte> text)
    {
        Begin(text);
        for (int from = 0, end; (end = text[from..].IndexOfAny(Ends)) >= 0;)
        {
            from += end + 1;
            if (text[from - 1] == '\n')
                Begin(text[from..]);
            else if (from < text.Length && text[from] == ' ')
                Begin(text[(from + 1)..]);
        }
    }

    /// <summary>The first letter of a sentence, be it behind a quotation mark; an address stays as it is.</summary>
    private static void Begin(Span<byte> sentence)
    {
        int first = 0;
        while (first < sentence.Length && sentence[first] == '"')
            first++;
        // An address is written as it is.
        if (sentence[first..].StartsWith("http"u8))
            return;
        if (first < sentence.Length && sentence[first] is >= (byte)'a' and <= (byte)'z')
            sentence[first] -= 'a' - 'A';
    }
}
