using System.CommandLine.Parsing;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>Every line is run in this process, for there are hundreds; <see cref="CommandLine.Run"/> is all that the program
/// does.</summary>
[Collection(nameof(ThisConsole))]
public sealed class BadLinesTests
{
    private const string FileName = "BadLines.tsv";

    /// <summary>A command line, and what its refusal must name.</summary>
    public static TheoryData<string, string> Lines { get; } =
    [
        .. File.ReadLines(Repository.PathTo("tests", "Salescape.Cli.Tests", FileName))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1])),
    ];

    /// <summary>Words too long to stand in the file: how the line begins, and the letter that follows hundreds of times.</summary>
    public static TheoryData<string, char> LongWords =>
        new()
        {
            { "", 'x' },
            { "describe ", 'a' },
            { "check ", 'd' },
            { "finding ", 'f' },
            { "explain CUST-", '0' },
            { "explain CUST-", '9' },
            { "generate --scale ", '9' },
            { "generate --seed ", '1' },
            { "generate --months ", '1' },
            { "generate --vendor ", 'ж' },
            { "generate --to ", 'c' },
            { "generate --to csv --part 1/", '3' },
            { "generate --to csv --out ", 'o' },
            { "generate --to csv --out /", 'o' },
            { "generate --finish --out ", 'o' },
        };

    [Theory]
    [MemberData(nameof(LongWords))]
    public void A_long_word_is_refused_by_its_name(string start, char letter)
    {
        string word = new(letter, 500);
        A_bad_line_is_refused_in_one_line_that_names_the_culprit(start + word, word);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_bad_line_is_refused_in_one_line_that_names_the_culprit(string line, string culprit)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Outcome outcome = ThisConsole.Run([.. CommandLineParser.SplitCommandLine(line)], folder.FullName);

            Assert.Equal((2, ""), (outcome.Code, outcome.Output));
            Assert.Equal(1, outcome.Errors.Count(character => character == '\n'));
            Assert.Contains(culprit, outcome.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
            Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void There_are_hundreds_of_bad_lines_and_no_two_are_the_same()
    {
        string[] lines = [.. Lines.Select(row => row.Data.Item1)];

        Assert.True(lines.Length > 300, $"{lines.Length} lines");
        Assert.Distinct(lines);
    }
}
