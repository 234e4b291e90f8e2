using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>
/// Every command line and every statement that the README and the documents print runs as it is printed. Those that load other
/// databases are run by <c>PrintedCommandsTests</c> of the proofs, in the engines themselves.
/// </summary>
public sealed partial class PrintedLinesTests(PrintedLinesTests.Company company) : IClassFixture<PrintedLinesTests.Company>
{
    // These take ten companies of full size, a server, or a file that is yet to be written: CalibrationTests, PostgresTests,
    // DescribeTests, NewcomerTests and QueryFileTests run them or their like.
    private static readonly string[] Elsewhere = ["calibrate", "--connection", "describe --write", "wins-by-weekday", "mine.sql"];

    public static TheoryData<string> Lines =>
        [
            .. (
                from file in (string[])["README.md", "CONTRIBUTING.md", "SECURITY.md", .. Repository.Files("docs", "*.md")]
                from Match match in Line().Matches(Repository.Read(file))
                let line = Placeholder().Replace(match.Groups[1].Value, "").Replace('\n', ' ').Trim()
                where !Elsewhere.Any(part => line.Contains(part, StringComparison.Ordinal))
                select line
            ).Distinct(),
        ];

    public static TheoryData<string> Statements =>
        [
            .. from file in (string[])["README.md", "ARCHITECTURE.md", .. Repository.Files("docs", "*.md")]
            from Match block in SqlBlock().Matches(Repository.Read(file))
            from statement in block.Groups[1].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            select statement,
        ];

    [Fact]
    public void Both_are_found() => Assert.All([Lines.Count / 15, Statements.Count / 2], count => Assert.NotEqual(0, count));

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_command_runs(string line)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            if (line.Contains("--finish", StringComparison.Ordinal))
            {
                foreach (int part in Enumerable.Range(1, 3))
                    Run($"generate --to parquet --out d --scale 0.1 --as-of 2026-06-30 --part {part}/3", folder.FullName);
            }
            else if (!line.Contains("generate", StringComparison.Ordinal) && !line.Contains("demo", StringComparison.Ordinal))
            {
                company.CopyTo(folder.FullName, isSmall: TakesLong().IsMatch(line));
            }

            // Ten times the accounts take ten times as long and show nothing else.
            Run(line["./salescape ".Length..].Replace("--scale 10 ", "--scale 0.1 ", StringComparison.Ordinal), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_runs(string statement)
    {
        using var connection = new DuckDBConnection($"Data Source={company.Database};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = statement;
        using DuckDBDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
    }

    private static void Run(string words, string folder)
    {
        Outcome outcome = Salescape.Run([], [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(words)], folder);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
    }

    /// <summary>
    /// A data set as a newcomer has it after the first command, of full size, since documents name accounts of it; and a small one for what
    /// asks every question there is.
    /// </summary>
    public sealed class Company : IDisposable
    {
        private readonly DirectoryInfo _full = Directory.CreateTempSubdirectory();
        private readonly DirectoryInfo _small = Directory.CreateTempSubdirectory();

        public Company()
        {
            Run("generate --as-of 2026-06-30", _full.FullName);
            Run("generate --as-of 2026-06-30 --scale 0.05", _small.FullName);
        }

        internal string Database => Path.Combine(DataIn(_full), "salescape.duckdb");

        internal void CopyTo(string folder, bool isSmall)
        {
            string data = Directory.CreateDirectory(Path.Combine(folder, "salescape-data")).FullName;
            foreach (string file in Directory.EnumerateFiles(DataIn(isSmall ? _small : _full)))
                File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        }

        public void Dispose()
        {
            _full.Delete(recursive: true);
            _small.Delete(recursive: true);
        }

        private static string DataIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "salescape-data");
    }

    // All questions, or all versions of all rows.
    [GeneratedRegex(@"\b(report|history)\b")]
    private static partial Regex TakesLong();

    [GeneratedRegex(@"`(\./salescape [^`]+)`")]
    private static partial Regex Line();

    [GeneratedRegex(@"\[[A-Z]+\]")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^```sql\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex SqlBlock();
}
