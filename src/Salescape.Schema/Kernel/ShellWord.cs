namespace Salescape.Schema.Kernel;

/// <summary>A path or name as it has to be typed into a shell, in command lines that are proposed.</summary>
public static class ShellWord
{
    /// <summary>The word, in quotes where a shell would take it apart.</summary>
    public static string Of(string word)
    {
        if (!Legible.IsLegible(word))
            return $"$'{Legible.Show(word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal))}'";
        bool isPlain =
            word.Length > 0
            && word.All(character => char.IsLetterOrDigit(character) || "_./:@%+=,-".Contains(character, StringComparison.Ordinal));
        return isPlain ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
