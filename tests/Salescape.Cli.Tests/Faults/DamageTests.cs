using Salescape.Storage.Datasets;

namespace Salescape.Cli.Tests.Faults;

/// <summary>Files that changed after they were written: named in one line, replaced by the next run.</summary>
public sealed class DamageTests : FaultyRuns
{
    public static TheoryData<string, string> FilesAndFormats =>
        new()
        {
            { "csv", "sales_data/customers.csv" },
            { "parquet", "sales_data/customers.parquet" },
            { "duckdb", "salescape.duckdb" },
        };

    [Theory]
    [MemberData(nameof(FilesAndFormats))]
    public void A_file_with_one_bit_flipped(string format, string file) => AssertNamed(format, file, "was altered", path =>
        {
            byte[] bytes = File.ReadAllBytes(path);

            // In a database there is room that holds nothing, whose bits nobody misses; but no block is all of that.
            int step = format == "duckdb" ? 65_536 : bytes.Length;
            for (int place = new Random(bytes.Length).Next(step); place < bytes.Length; place += step)
                bytes[place] ^= 0x10;
            File.WriteAllBytes(path, bytes);
        });

    [Theory]
    [MemberData(nameof(FilesAndFormats))]
    public void A_truncated_file(string format, string file) => AssertNamed(format, file, "is truncated", path =>
        {
            using FileStream stream = File.OpenWrite(path);
            stream.SetLength(stream.Length / 2);
        });

    [Theory]
    [MemberData(nameof(FilesAndFormats))]
    public void A_missing_file(string format, string file) => AssertNamed(format, file, "is missing", File.Delete);

    [Fact]
    public void A_manifest_that_was_altered()
    {
        Write(1, "csv");
        string manifest = Path.Combine(PathOf(Data), Manifest.FileName);
        string whole = File.ReadAllText(manifest);
        string[] damages = [whole.Replace("\"seed\": \"1\"", "\"seed\": \"3\"", StringComparison.Ordinal), whole[..(whole.Length / 2)]];

        foreach (string damaged in damages)
        {
            File.WriteAllText(manifest, damaged);
            AssertRefused(Run("check", Data), $"{manifest} has changed since it was written.");
            AssertRefused(Run("explain", "CUST-000001", "--data", Data), $"{manifest} has changed since it was written.");
            AssertRefused(Run(Writing(2, "csv")), $"{manifest} has changed since it was written.");
        }

        File.WriteAllText(manifest, whole);
        AssertWhole(1);
        AssertNextRunWorks("csv");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("duckdb")]
    public void A_manifest_sealed_with_another_seed(string format)
    {
        Write(1, format);
        Manifest written = Dataset.Open(PathOf(Data)).Manifest;
        (written with { Settings = new Dictionary<string, string>(written.Settings) { ["seed"] = "3" } }).Write(PathOf(Data));

        AssertRefused(Run("check", Data), "is not what its settings make: sales_data.");
    }

    [Fact]
    public void A_manifest_that_is_missing()
    {
        Write(1, "csv");
        string manifest = Path.Combine(PathOf(Data), Manifest.FileName);
        byte[] whole = File.ReadAllBytes(manifest);
        File.Delete(manifest);

        AssertRefused(Run("check", Data), "holds no manifest.json");
        AssertRefused(Run(Writing(2, "csv")), "holds something else");
        File.WriteAllBytes(manifest, whole);
        AssertWhole(1);
        AssertNextRunWorks("csv");
    }

    [Theory]
    [InlineData("tallies.json")]
    [InlineData("manifest.json")]
    [InlineData("sales_data/customers.csv")]
    public void A_damaged_part(string file)
    {
        string[] part = Writing(1, "csv");
        Assert.Equal(0, Run([.. part, "--part", "1/2"]).Code);
        Assert.Equal(0, Run([.. part, "--part", "2/2"]).Code);
        string folder = Path.Combine(PathOf(Data), "part-2-of-2");
        byte[] whole = File.ReadAllBytes(Path.Combine(folder, file));
        File.WriteAllBytes(Path.Combine(folder, file), whole[..(whole.Length / 2)]);

        Outcome outcome = Run("generate", "--finish", "--out", Data);

        AssertRefused(outcome, "part-2-of-2");
        Assert.Contains(file, outcome.Errors, StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(folder, file), whole);
        Assert.Equal(0, Run("generate", "--finish", "--out", Data).Code);
        AssertWhole(1);
    }

    private void AssertNamed(string format, string file, string fault, Action<string> damage)
    {
        Write(1, format);
        damage(Path.Combine(PathOf(Data), file));

        foreach (
            string[] words in new string[][] { ["check", Data], ["finding", "--data", Data], ["ask", "forecast-accuracy", "--data", Data] }
        )
            AssertRefused(Run(words), $"{file} {fault}");
        AssertNextRunWorks(format);
    }
}
