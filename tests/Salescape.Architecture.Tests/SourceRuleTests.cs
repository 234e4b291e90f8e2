using System.Text.RegularExpressions;
using Salescape.Tests;

namespace Salescape.Architecture.Tests;

/// <summary>Rules of the house that a look at the source text can prove.</summary>
public sealed partial class SourceRuleTests
{
    private const int LongestFile = 300;
    private const int LongestLine = 140;

    private static readonly string[] Folders = [".ci", "benchmarks", "derived", "docs", "sql", "src", "tests"];

    private static readonly string[] TextFiles = [".cs", ".csproj", ".json", ".md", ".props", ".sh", ".slnx", ".sql", ".tsv", ".yml", ""];

    [Fact]
    public void The_simulation_computes_nothing_that_differs_between_machines() =>
        AssertNowhere(Repository.Files("src/Salescape.Simulation", "*.cs"), LibraryMathematics());

    [Fact]
    public void The_simulation_knows_no_clock_and_no_shared_dice() =>
        AssertNowhere(Repository.Files("src/Salescape.Simulation", "*.cs"), ClockOrSharedDice());

    [Fact]
    public void Files_can_be_read_in_one_sitting() =>
        Assert.Empty(
            from path in (string[])
                [.. Repository.Files("src", "*.cs"), .. Repository.Files("tests", "*.cs"), .. Repository.Files("sql", "*.sql")]
            let lines = File.ReadLines(Repository.PathTo(path)).Count()
            where lines > LongestFile
            select $"{path} has {lines} lines"
        );

    [Fact]
    public void Lines_fit_beside_each_other() =>
        Assert.Empty(
            from path in (string[])[.. Repository.Files("src", "*.cs"), .. Repository.Files("tests", "*.cs")]
            where !path.Contains("/Expected/", StringComparison.Ordinal)
            from line in LinesOfCode(path)
            where line.Text.Length > LongestLine
            select $"{path}:{line.Number} has {line.Text.Length} columns"
        );

    [Fact]
    public void Nothing_is_named_after_having_no_name() =>
        AssertNowhere([.. Repository.Files("src", "*.cs"), .. Repository.Files("tests", "*.cs")], NamelessType());

    [Fact]
    public void No_path_of_a_machine_is_in_the_tree()
    {
        IEnumerable<string> topLevel = Directory.EnumerateFiles(Repository.Root).Select(file => Path.GetFileName(file));
        IEnumerable<string> below = Folders
            .Where(folder => Directory.Exists(Repository.PathTo(folder)))
            .SelectMany(folder => Repository.Files(folder, "*"));
        AssertNowhere(
            [.. topLevel.Concat(below).Where(path => TextFiles.Contains(Path.GetExtension(path)))],
            MachinePath(),
            comments: true
        );
    }

    /// <summary>Lines that hold no text of the program; that stays on the line on which it is printed or run.</summary>
    private static IEnumerable<(string Text, int Number)> LinesOfCode(string path)
    {
        bool isText = false;
        int number = 0;
        foreach (string line in File.ReadLines(Repository.PathTo(path)))
        {
            number++;
            if (!isText && !line.Contains('"', StringComparison.Ordinal))
                yield return (line, number);
            isText ^= RawQuotes().Count(line) % 2 == 1;
        }
    }

    private static void AssertNowhere(IReadOnlyList<string> paths, Regex forbidden, bool comments = false)
    {
        Assert.NotEmpty(paths);
        Assert.Empty(
            from path in paths
            from line in File.ReadLines(Repository.PathTo(path)).Select((text, index) => (Text: text, Number: index + 1))
            where forbidden.IsMatch(comments ? line.Text : Comment().Replace(line.Text, ""))
            select $"{path}:{line.Number}: {line.Text.Trim()}"
        );
    }

    [GeneratedRegex("\"{3,}")]
    private static partial Regex RawQuotes();

    [GeneratedRegex(@"//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(MathF?|double|float)\.(Exp|Log|Pow|Sin|Cos|Tan|Asin|Acos|Atan|Cbrt|RootN|Hypot)\w*\(")]
    private static partial Regex LibraryMathematics();

    [GeneratedRegex(
        @"\bnew Random\b|\bRandom\.Shared\b|\bRandomNumberGenerator\b|\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bDateOnly\.FromDateTime\(DateTime|\bStopwatch\b|\bTimeProvider\b|\bGuid\.NewGuid\b|\bEnvironment\.TickCount"
    )]
    private static partial Regex ClockOrSharedDice();

    [GeneratedRegex(
        @"\b(class|struct|record|interface|enum|namespace)\s+[\w.]*(Utils?|Utility|Utilities|Helpers?|Managers?|Common|Misc)\b"
    )]
    private static partial Regex NamelessType();

    [GeneratedRegex(@"(?<![\w.])/(work|home|root|tmp|Users)/|\b[A-Z]:\\")]
    private static partial Regex MachinePath();
}
