namespace Salescape.Simulation.Chance.Words;

/// <summary>Words as hasty people mistype them: only those of the vocabulary, so that readers of the data can tell what is meant to be
/// there.</summary>
internal static class Slips
{
    private const int Attempts = 16;

    private static readonly (byte[] Word, byte[] Slip)[] Known = Array.ConvertAll(Lexicon.Load("voices/slips")["slips"], entry =>
    {
        string[] parts = entry.ToString().Split('|');
        return (System.Text.Encoding.UTF8.GetBytes(parts[0]), System.Text.Encoding.UTF8.GetBytes(parts[1]));
    });

    /// <summary>Mistypes one word of a text, if it has one that people mistype. Returns the length that it has then.</summary>
    public static int Make(Span<byte> text, ref Draw draw)
    {
        int first = draw.Whole(0, Known.Length - 1);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            (byte[] word, byte[] slip) = Known[(first + attempt) % Known.Length];
            int at = text.IndexOf(word);
            int end = at + word.Length;
            if (at <= 0 || text[at - 1] != ' ' || end >= text.Length || text[end] is not ((byte)' ' or (byte)',' or (byte)'.'))
                continue;
            // What stands in quotes was pasted.
            if (int.IsOddInteger(text[..at].Count((byte)'"')))
                continue;
            slip.CopyTo(text[at..]);
            text[end..].CopyTo(text[(at + slip.Length)..]);
            return text.Length - (word.Length - slip.Length);
        }

        return text.Length;
    }
}
