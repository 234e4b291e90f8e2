using System.Text.Json;

namespace Salescape.Cli.Tests;

/// <summary>Data sets, schemas and choices are named in the same way by all commands.</summary>
public sealed class CommandLineTests(LocaleTests.Data data) : IClassFixture<LocaleTests.Data>
{
    [Theory]
    [InlineData("check {0} --only unique-keys --format json", "check d --only unique-keys --format json")]
    [InlineData("truth {0}", "truth d")]
    [InlineData("finding {0}", "finding --data d")]
    [InlineData("ask renewal-forecast --format csv {0}", "ask renewal-forecast --format csv --data d")]
    [InlineData("explain CUST-000003 {0}", "explain CUST-000003 --data d")]
    public void A_data_set_is_named_by_its_folder_or_a_file_in_it(string line, string usual)
    {
        string expected = Run(usual);

        Assert.All(["--data d", "--data d/manifest.json", "--data d/sales_data/opportunities.parquet"], way =>
            Assert.Equal(expected, Run(string.Format(null, line, way)))
        );
    }

    [Theory]
    [InlineData("check d/sales_data/opportunities.parquet --only unique-keys --format json", "check d --only unique-keys --format json")]
    [InlineData("truth d/manifest.json", "truth d")]
    public void A_path_may_name_a_file_too(string line, string usual) => Assert.Equal(Run(usual), Run(line));

    [Theory]
    [InlineData("describe sales_data", 16)]
    [InlineData("describe MARKETING_DATA", 13)]
    [InlineData("describe sales_data.opportunities", 1)]
    public void A_schema_is_described_like_its_tables(string line, int tables)
    {
        Assert.Equal(tables, JsonDocument.Parse(Run($"{line} --format json")).RootElement.GetProperty("tables").GetArrayLength());
        Assert.Contains(tables == 1 ? "opportunity_id" : $"{tables} tables", Run(line), StringComparison.Ordinal);
    }

    [Fact]
    public void All_questions_are_listed_in_the_format_that_was_asked_for()
    {
        JsonElement[] all = [.. JsonDocument.Parse(Run("ask --format json")).RootElement.EnumerateArray()];
        string[] lines = Run("ask --format csv").Split('\n');

        Assert.Equal("home,name,title,question", lines[0]);
        Assert.Equal(all.Length, lines.Length - 2);
        Assert.All(all, question => Assert.NotEqual("", question.GetProperty("question").GetString()));
        Assert.StartsWith("| home | name | title | question |\n", Run("ask churn --format md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[suggest:12] 'salescape ge'", "generate")]
    [InlineData("[suggest:2] 'ge'", "generate")]
    [InlineData("[suggest] 'ge'", "generate")]
    [InlineData("[suggest:10] 'salescape ge'", "generate")]
    [InlineData("[suggest:19] 'salescape ask --fo'", "--format")]
    [InlineData("[suggest:23] 'salescape ask --format '", "json")]
    [InlineData("[suggest:23] 'salescape ask --engine '", "postgres")]
    [InlineData("[suggest:23] 'salescape ask --region '", "Latin America")]
    [InlineData("[suggest:24] 'salescape generate --to '", "parquet")]
    public void A_shell_is_told_how_a_line_may_go_on(string line, string word) =>
        Assert.Contains(word, Run(line.Replace('\'', '"')).Split('\n'));

    [Fact]
    public void Too_few_open_files_are_no_fault_of_the_folder()
    {
        Outcome outcome = Salescape.Run(
            ["prlimit", "--nofile=100"],
            ["generate", "--scale", "0.01", "--months", "1", "--to", "csv", "--out", "few"],
            data.Folder
        );

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("ulimit -n", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("another folder", outcome.Errors, StringComparison.Ordinal);
    }

    private string Run(string line)
    {
        Outcome outcome = Salescape.Run(line, data.Folder);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        return string.Join('\n', outcome.Output.Split('\n').Where(said => !said.Contains("\"milliseconds\"", StringComparison.Ordinal)));
    }
}
