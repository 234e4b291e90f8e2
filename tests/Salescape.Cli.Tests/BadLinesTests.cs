using Salescape.Tests;

namespace Salescape.Cli.Tests;

public sealed class BadLinesTests
{
    private const string FileName = "BadLines.tsv";

    /// <summary>A command line, and what its refusal must name.</summary>
    public static TheoryData<string, string> Lines { get; } = [.. File
        .ReadLines(Repository.PathTo("tests", "Salescape.Cli.Tests", FileName))
        .Select(line => line.Split('\t'))
        .Select(cells => (cells[0], cells[1]))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_bad_line_is_refused_in_one_line_that_names_the_culprit(string line, string culprit)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Outcome outcome = Salescape.Run(line, folder.FullName);

            Assert.Equal(2, outcome.Code);
            Assert.Equal("", outcome.Output);
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
}
