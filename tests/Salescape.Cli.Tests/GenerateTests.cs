using System.Text.Json;

namespace Salescape.Cli.Tests;

public sealed class GenerateTests : IDisposable
{
    private const string Small = "generate --scale 0.02 --months 12 --as-of 2026-06-30";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("duckdb", "salescape.duckdb")]
    [InlineData("parquet", "sales_data/customers.parquet")]
    [InlineData("csv", "sales_data/customers.csv")]
    public void A_data_set_is_written_and_holds_in_every_format(string format, string file)
    {
        Outcome written = Run($"{Small} --to {format} --out d");

        Assert.Equal((0, ""), (written.Code, written.Errors));
        Assert.Equal(4, written.Output.Count(character => character == '\n'));
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "d", file)));
        Outcome checkedResult = Run("check d");
        Assert.Equal((0, ""), (checkedResult.Code, checkedResult.Errors));
        Assert.EndsWith("checks hold.\n", checkedResult.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "--csv-bom")]
    [InlineData("parquet", "--row-group-rows 1000")]
    public void How_files_are_written_does_not_change_what_is_read(string format, string option)
    {
        const string Question = "ask competitive-analysis --format csv --data";
        Assert.Equal(0, Run($"generate --scale 0.1 --as-of 2026-06-30 --to {format} --out plain").Code);
        Assert.Equal(0, Run($"generate --scale 0.1 --as-of 2026-06-30 --to {format} --out d {option}").Code);

        Assert.NotEqual(EventsOf("plain", format), EventsOf("d", format));
        Assert.EndsWith("checks hold.\n", Run("check d").Output, StringComparison.Ordinal);
        Assert.Equal(Run($"{Question} plain").Output, Run($"{Question} d").Output);
    }

    [Fact]
    public void Closed_lists_that_are_types_are_checked_and_asked_as_texts_are()
    {
        const string Question = "ask competitive-analysis --format csv --data";
        Assert.Equal(0, Run("generate --scale 0.1 --as-of 2026-06-30 --out plain").Code);
        Assert.Equal(0, Run("generate --scale 0.1 --as-of 2026-06-30 --enums --keys none --out d").Code);

        Assert.EndsWith("checks hold.\n", Run("check d").Output, StringComparison.Ordinal);
        Assert.Equal(Run($"{Question} plain").Output, Run($"{Question} d").Output);
    }

    [Fact]
    public void The_window_is_counted_back_from_the_as_of_or_given_by_its_start()
    {
        Run($"{Small} --out counted");
        Run("generate --scale 0.02 --start 2025-07-01 --as-of 2026-06-30 --out given --threads 1");

        Assert.Equal(("2025-07-01", "2026-06-30"), (ManifestText("counted", "start"), ManifestText("counted", "as_of")));
        Assert.Equal(Manifest("counted").GetProperty("tables").ToString(), Manifest("given").GetProperty("tables").ToString());
    }

    [Fact]
    public void A_data_set_is_replaced_only_when_that_is_asked_for()
    {
        Run($"{Small} --out d");
        string before = Manifest("d").ToString();

        Outcome refused = Run($"{Small} --seed 7 --out d");
        Assert.Equal(2, refused.Code);
        Assert.Contains("--overwrite", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Manifest("d").ToString());

        Assert.Equal(0, Run($"{Small} --seed 7 --out d --overwrite").Code);
        Assert.Equal("7", Manifest("d").GetProperty("settings").GetProperty("seed").GetString());
    }

    [Fact]
    public void What_is_not_ours_is_never_replaced()
    {
        string letter = Path.Combine(_folder.CreateSubdirectory("d").FullName, "letter.txt");
        File.WriteAllText(letter, "dear");

        Outcome refused = Run($"{Small} --out d --overwrite");

        Assert.Equal(2, refused.Code);
        Assert.Contains("letter.txt", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("dear", File.ReadAllText(letter));
    }

    [Fact]
    public void A_data_set_that_was_altered_is_named_with_its_file()
    {
        Run($"{Small} --to csv --out d");
        File.AppendAllText(Path.Combine(_folder.FullName, "d", "sales_data", "products.csv"), "x");

        Outcome refused = Run("check d");

        Assert.Equal(2, refused.Code);
        Assert.Contains("sales_data/products.csv", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(1, refused.Errors.Count(character => character == '\n'));
    }

    [Fact]
    public void Results_of_checks_are_given_to_programs_as_JSON()
    {
        Run($"{Small} --out d");

        JsonElement report = JsonDocument.Parse(Run("check d --format json").Output).RootElement;

        Assert.True(report.GetProperty("holds").GetBoolean());
        Assert.True(report.GetProperty("checks").GetArrayLength() > 50);
    }

    [Fact]
    public void An_account_is_explained_from_the_data_set_as_from_its_settings()
    {
        Run($"{Small} --seed 7");

        string fromData = Run("explain CUST-000001").Output;

        Assert.StartsWith("CUST-000001 of ", fromData, StringComparison.Ordinal);
        Assert.Equal(fromData, Run("explain CUST-000001 --data salescape-data").Output);
        Assert.Equal(fromData, Run("explain cust-000001 --scale 0.02 --months 12 --as-of 2026-06-30 --seed 7").Output);
    }

    private Outcome Run(string line) => Salescape.Run(line, _folder.FullName);

    private byte[] EventsOf(string data, string format) =>
        File.ReadAllBytes(Path.Combine(_folder.FullName, data, "usage_data", $"telemetry_events.{format}"));

    private JsonElement Manifest(string data) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.FullName, data, "manifest.json"))).RootElement;

    private string ManifestText(string data, string name) => Manifest(data).GetProperty(name).GetString()!;
}
