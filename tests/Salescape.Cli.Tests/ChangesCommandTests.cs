using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Csv;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

[Collection(nameof(ThisConsole))]
public sealed partial class ChangesCommandTests : IDisposable
{
    private const string World = "--scale 0.02 --start 2025-07-01 --edition 2026";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Changes_continue_a_data_set_or_what_its_settings_make()
    {
        Done($"generate {World} --seed 5 --as-of 2026-06-28 --out d");

        Outcome said = Done("changes --since d --to 2026-06-30 --out since");
        Done($"changes {World} --seed 5 --from 2026-06-28 --to 2026-06-30 --out from");

        Assert.Equal(4, said.Output.Count(character => character == '\n'));
        Assert.Equal(Manifest("from")["files"]!.ToJsonString(), Manifest("since")["files"]!.ToJsonString());
        Assert.Equal(("2026-06-28", "2026-06-30"), ((string?)Manifest("since")["from"], (string?)Manifest("since")["to"]));
        Assert.Equal("5", (string?)Manifest("since")["settings"]!["seed"]);
        Assert.Matches(@"^\d+$", (string?)Manifest("since")["settings"]!["edition"]);
    }

    [Theory]
    [InlineData("csv --table contracts,support_channels", "sales_data/contracts.csv", "support_data/support_channels.csv")]
    [InlineData("jsonl", "changes.jsonl")]
    [InlineData("debezium --with-schema --decimals precise --times iso --transactions", "changes.debezium.jsonl")]
    public void Every_format_writes_its_files(string format, params string[] files)
    {
        Done($"changes {World} --from 2026-06-29 --to 2026-06-30 --out c --format {format}");

        Assert.Equal(files, Manifest("c")["files"]!.AsArray().Select(file => (string?)file!["path"]));
        Assert.All(files, file => Assert.NotEqual(0, new FileInfo(PathOf($"c/{file}")).Length));
    }

    [Fact]
    public void Parts_lie_side_by_side()
    {
        Done($"changes {World} --from 2026-06-29 --to 2026-06-30 --out c --part 1/2");
        Done($"changes {World} --from 2026-06-29 --to 2026-06-30 --out c --part 2/2");

        Assert.Equal(
            (1, 2),
            ((int)Manifest("c/part-1-of-2")["part"]!["number"]!, (int)Manifest("c/part-2-of-2")["part"]!["number"]!)
        );
    }

    [Fact]
    public void Only_changes_are_replaced_and_only_when_that_is_asked_for()
    {
        string line = $"changes {World} --from 2026-06-29 --to 2026-06-30 --out c --format jsonl";
        Done(line);
        File.WriteAllText(PathOf("c/mine.txt"), "mine");
        string before = File.ReadAllText(PathOf("c/changes.json"));

        ThisConsole.AssertRefused($"{line} --seed 7", _folder, "--overwrite");
        Assert.Equal(before, File.ReadAllText(PathOf("c/changes.json")));
        Done($"{line} --seed 7 --overwrite --table contracts");

        Assert.Equal("7", (string?)Manifest("c")["settings"]!["seed"]);
        Assert.Equal("mine", File.ReadAllText(PathOf("c/mine.txt")));
        Done($"generate {World} --as-of 2026-06-29 --out d --format csv");
        ThisConsole.AssertRefused($"changes {World} --from 2026-06-29 --to 2026-06-30 --out d --overwrite", _folder, "something else");
        File.AppendAllText(PathOf("c/changes.json"), " ");
        ThisConsole.AssertRefused($"{line} --overwrite", _folder, "has changed since it was written");
    }

    [Fact]
    public void A_data_set_that_is_not_as_it_was_written_is_not_continued()
    {
        Done($"generate {World} --as-of 2026-06-29 --out d --format csv");
        File.AppendAllText(PathOf("d/sales_data/contracts.csv"), "x");
        ThisConsole.AssertRefused("changes --since d --to 2026-06-30", _folder, "contracts.csv was altered");

        Done($"generate {World} --as-of 2026-06-29 --out d --format csv --overwrite");
        string manifest = PathOf("d/manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"42\"", "\"43\"", StringComparison.Ordinal));
        ThisConsole.AssertRefused("changes --since d --to 2026-06-30", _folder, "has changed since it was written");
    }

    [Fact]
    public void A_data_set_of_another_version_is_not_continued()
    {
        var settings = new CompanySettings(42, 0.02m, new(2026, 1, 1), new(2026, 6, 29), "Tessaline");
        DatasetWriter.Write(
            new Company(settings),
            Generation.Request(settings, PathOf("d"), CsvFormat.Instance, threads: 2) with { Version = "0.0.1" }
        );

        ThisConsole.AssertRefused("changes --since d --to 2026-06-30", _folder, "written by version 0.0.1");
    }

    /// <summary>What the document says of DuckDB is what DuckDB does.</summary>
    [Fact]
    public void The_documented_statements_bring_a_table_up_to_date()
    {
        Done($"generate {World} --as-of 2026-06-01 --format parquet");
        Done("changes --since salescape-data --to 2026-06-30");
        Done($"generate {World} --as-of 2026-06-30 --format parquet --out later");
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();

        command.CommandText = Statements()
            .Match(Repository.Read("docs/changes.md"))
            .Groups[1]
            .Value.Replace("'salescape-", $"'{_folder.FullName}/salescape-", StringComparison.Ordinal);
        command.ExecuteNonQuery();

        string later = $"FROM '{PathOf("later/sales_data/customer_products.parquet")}'";
        command.CommandText =
            $"SELECT count(*) FROM ((FROM customer_products EXCEPT ALL {later}) UNION ALL ({later} EXCEPT ALL FROM customer_products))";
        Assert.Equal(0L, command.ExecuteScalar());
    }

    private Outcome Done(string line)
    {
        Outcome outcome = ThisConsole.Run(line.Split(' '), _folder.FullName);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        return outcome;
    }

    private JsonObject Manifest(string folder) => JsonNode.Parse(File.ReadAllText(PathOf($"{folder}/changes.json")))!.AsObject();

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);

    [GeneratedRegex("^```duckdb\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Statements();
}
