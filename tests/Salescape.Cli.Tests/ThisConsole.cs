namespace Salescape.Cli.Tests;

/// <summary>The program run inside this process, whose console and current folder only one test at a time may use.</summary>
[CollectionDefinition(nameof(ThisConsole), DisableParallelization = true)]
public sealed class ThisConsole
{
    /// <summary>Proves that a line is refused in one line that names the culprit, and leaves the files of a folder as they were.</summary>
    internal static void AssertRefused(string line, DirectoryInfo folder, string culprit)
    {
        string[] before = FilesIn(folder);

        Outcome outcome = Run(line.Split(' '), folder.FullName);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Equal(1, outcome.Errors.Count(character => character == '\n'));
        Assert.Contains(culprit, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, FilesIn(folder));
    }

    private static string[] FilesIn(DirectoryInfo folder) =>
        [
            .. folder
                .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .Select(entry => entry.FullName)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Runs a command with its words, in a folder.</summary>
    internal static Outcome Run(string[] words, string folder)
    {
        (TextWriter output, TextWriter errors, string current) = (Console.Out, Console.Error, Directory.GetCurrentDirectory());
        using StringWriter said = new(),
            complained = new();
        try
        {
            Console.SetOut(said);
            Console.SetError(complained);
            Directory.SetCurrentDirectory(folder);
            return new(CommandLine.Run(words), said.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            Directory.SetCurrentDirectory(current);
        }
    }
}
