using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>Expected text on disk, one file per text. SALESCAPE_ACCEPT=1 takes over what the program says now.</summary>
internal static class Expected
{
    public static void Equal(string name, string actual)
    {
        string path = Repository.PathTo("tests", "Salescape.Cli.Tests", "Expected", name);
        string text = WithoutTrailingSpaces(actual);
        if (Environment.GetEnvironmentVariable("SALESCAPE_ACCEPT") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }

    // Tables pad their last column; files are kept without.
    private static string WithoutTrailingSpaces(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
