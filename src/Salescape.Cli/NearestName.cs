namespace Salescape.Cli;

/// <summary>Finds the name that somebody probably meant to type.</summary>
internal static class NearestName
{
    /// <summary>The name that is fewest edits away from a word, or that the word is a part of; null if none is like it.</summary>
    public static string? To(string word, IEnumerable<string> names)
    {
        int tolerance = Math.Max(2, word.Length * 2 / 5);
        return names
            .Select(name => (Name: name, Distance: Distance(word, name)))
            .Where(candidate => candidate.Distance <= tolerance || IsPart(word, candidate.Name))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static bool IsPart(string word, string name) =>
        word.Length >= 3 && name.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Levenshtein's distance, letters' case set aside.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 0; i < from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 0; j < to.Length; j++)
            {
                int substitution = diagonal + (char.ToLowerInvariant(from[i]) == char.ToLowerInvariant(to[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(substitution, 1 + Math.Min(diagonal, row[j]));
            }
        }

        return row[^1];
    }
}
