using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Parts;

namespace Salescape.Cli.Tests;

/// <summary>Folders that do not hold what a line needs: refused in one line, and left as they were.</summary>
[Collection(nameof(ThisConsole))]
public sealed class BadFoldersTests : IDisposable
{
    private static readonly CompanySettings Settings = new(1, 0.01m, new(2026, 4, 1), new(2026, 6, 30), "Tessaline");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\0\0\0\0")]
    [InlineData("""{"product": "other"}""")]
    [InlineData("""{"name": "web-app", "icons": []}""")]
    public void A_manifest_of_something_else(string text)
    {
        Directory.CreateDirectory(PathTo("d"));
        File.WriteAllText(PathTo("d", Manifest.FileName), text);

        AssertRefused("check d", "d holds no manifest.json of salescape");
        AssertRefused("explain CUST-000001 --data d", "d holds no manifest.json of salescape");
        AssertRefused("finding --data d/manifest.json", "d holds no manifest.json of salescape");
        AssertRefused("generate --to csv --out d --overwrite", "d holds something else: manifest.json");
        AssertRefused("generate --finish --out d", "d holds no parts");
    }

    [Theory]
    [InlineData("""{"product": "salescape"}""")]
    [InlineData("""{"product": "salescape", "seal": "00000000000000000000000000000000"}""")]
    public void A_manifest_that_only_looks_like_ours(string text)
    {
        Directory.CreateDirectory(PathTo("d"));
        File.WriteAllText(PathTo("d", Manifest.FileName), text);

        foreach (
            string line in new[]
            {
                "check d",
                "explain CUST-000001 --data d",
                "truth d",
                "generate --to csv --out d --overwrite",
                "generate --to csv --part 1/2 --out d",
            }
        )
            AssertRefused(line, "d/manifest.json has changed since it was written");
    }

    [Fact]
    public void A_folder_in_the_manifests_place()
    {
        Directory.CreateDirectory(PathTo("d", Manifest.FileName));
        File.WriteAllText(PathTo("d", Manifest.FileName, "letter.txt"), "dear");

        AssertRefused("check d", "d holds no manifest.json of salescape");
        AssertRefused("generate --to csv --out d --overwrite", "d holds something else: manifest.json");
    }

    [Fact]
    public void A_data_set_of_a_format_that_nobody_knows_yet()
    {
        Write(Settings, "d");
        Manifest manifest = Dataset.Open(PathTo("d")).Manifest with { Format = "orc" };
        manifest.Write(PathTo("d"));

        AssertRefused("check d", "has the format orc");
    }

    [Fact]
    public void A_data_set_that_does_not_say_of_what_world_it_is()
    {
        Write(Settings, "d");
        Manifest manifest = Dataset.Open(PathTo("d")).Manifest with { Settings = new Dictionary<string, string> { ["seed"] = "many" } };
        manifest.Write(PathTo("d"));

        AssertRefused("explain CUST-000001 --data d", "whose company had no years before its window");
    }

    [Fact]
    public void A_part_in_the_place_of_a_whole()
    {
        Write(Settings, "d", new Part(1, 2));

        AssertRefused("check d/part-1-of-2", "part-1-of-2 is part 1 of 2");
        AssertRefused("finding --data d/part-1-of-2", "part-1-of-2 is part 1 of 2");
        AssertRefused("explain CUST-000001 --data d/part-1-of-2", "part-1-of-2 is part 1 of 2");
        AssertRefused("check d", "d holds no manifest.json");
        AssertRefused("generate --finish --out d/part-1-of-2", "part-1-of-2 holds no parts");
    }

    [Fact]
    public void A_whole_in_the_place_of_parts()
    {
        Write(Settings, "d");

        AssertRefused("generate --finish --out d", "d holds no parts");
        AssertRefused("generate --to csv --part 1/2 --out d --overwrite", "d already holds a data set that was not made of parts");
    }

    [Theory]
    [InlineData("lacks part 2 of 2")]
    [InlineData("holds part-1-of-2 beside part-2-of-3", 2, 3)]
    [InlineData("seed 1, part-2-of-2 2", 2, 2, 2)]
    [InlineData("version", 2, 2, 1, "0.0.1")]
    public void Parts_that_do_not_make_a_whole(string culprit, int number = 0, int count = 0, int seed = 1, string? version = null)
    {
        Write(Settings, "d", new Part(1, 2));
        if (number > 0)
            Write(Settings with { Seed = seed }, "d", new Part(number, count), version);

        AssertRefused("generate --finish --out d", culprit);
    }

    private void AssertRefused(string line, string culprit) => ThisConsole.AssertRefused(line, _folder, culprit);

    private void Write(CompanySettings settings, string data, Part? part = null, string? version = null)
    {
        DatasetRequest request = Generation.Request(settings, PathTo(data), CsvFormat.Instance, threads: 2) with { Part = part };
        DatasetWriter.Write(new Company(settings), version is null ? request : request with { Version = version });
    }

    private string PathTo(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);
}
