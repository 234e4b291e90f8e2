namespace Salescape.Cli;

/// <summary>Finds the name that somebody probably meant to type.</summary>
internal static class NearestName
{
    /// <summary>The name that is fewest edits away from a word, or that the word is a part of; null if none is like it.</summary>
    public static string? To(string word, IEnumerable<string> names)
    {
        int tolerance = Math.Max(1, word.Length * 2 / 5);
        return names
            .Select(name => (Name: name, Distance: Math.Min(Distance(word, name), Distance(word, Start(name, word.Length)) + 1)))
            .Where(candidate => candidate.Distance <= tolerance || IsPart(word, candidate.Name))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    // The beginning of a longer name, up to the end of a word in it.
    private static string Start(string name, int length)
    {
        int end = length <= name.Length ? name.IndexOf('-', Math.Max(0, length - 1)) : -1;
        return end < 0 ? name : name[..end];
    }

    private static bool IsPart(string word, string name) => word.Length >= 3 && name.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters to insert, leave out, change or swap with the next make one word of another; their case set
    /// aside.</summary>
    private static int Distance(string from, string to)
    {
        int[,] edits = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
            edits[i, 0] = i;
        for (int j = 0; j <= to.Length; j++)
            edits[0, j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            for (int j = 1; j <= to.Length; j++)
            {
                edits[i, j] = Math.Min(
                    edits[i - 1, j - 1] + (IsSame(from[i - 1], to[j - 1]) ? 0 : 1),
                    1 + Math.Min(edits[i - 1, j], edits[i, j - 1])
                );
                if (i > 1 && j > 1 && IsSame(from[i - 1], to[j - 2]) && IsSame(from[i - 2], to[j - 1]))
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }

        return edits[from.Length, to.Length];
    }

    private static bool IsSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
