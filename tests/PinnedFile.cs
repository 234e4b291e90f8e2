namespace Salescape.Tests;

/// <summary>A file of the repository that pins what the program makes today. SALESCAPE_ACCEPT=1 takes over what it makes now.</summary>
internal static class PinnedFile
{
    public static void Equal(string path, string actual, string whatToDo)
    {
        string file = Repository.PathTo(path.Split('/'));
        if (Environment.GetEnvironmentVariable("SALESCAPE_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        string pinned = File.Exists(file) ? File.ReadAllText(file) : "";
        string[] changed = [.. actual.Split('\n').Except(pinned.Split('\n')).Concat(pinned.Split('\n').Except(actual.Split('\n')))];
        Assert.True(
            pinned == actual,
            $"""
            {path} no longer says what the program makes. {whatToDo}
            Then rewrite the file: SALESCAPE_ACCEPT=1 dotnet run -c Release --project tests/{typeof(PinnedFile).Assembly.GetName().Name}
            {string.Join('\n', changed.Take(10))}
            """
        );
    }
}
