using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;

namespace Salescape.Cli.Tests.Laws;

/// <summary>The same settings give the same data, whatever the threads and the format.</summary>
public sealed class SameBytesTests
{
    private static readonly CompanySettings Settings = new(3, 0.3m, new(2023, 7, 1), new(2026, 3, 15), "Northwind Cloud");

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void Files_are_the_same_to_the_byte_on_any_number_of_threads(string format)
    {
        using var alone = new GeneratedData(Settings, DataFormat.Find(format)!, threads: 1);
        foreach (int threads in (int[])[2, 7])
        {
            using var together = new GeneratedData(Settings, DataFormat.Find(format)!, threads);

            Assert.Equal(alone.Dataset.Manifest.Files, together.Dataset.Manifest.Files);
            Assert.All(alone.Dataset.Manifest.Files, file =>
                Assert.True(alone.Bytes(file).AsSpan().SequenceEqual(together.Bytes(file)), file.Path)
            );
        }
    }

    // A process for each, since only the first use of DuckDB decides what its memory begins as.
    [Theory]
    [InlineData("0.3", "")]
    [InlineData("0.1", "--keys foreign")]
    public void A_database_is_the_same_to_the_byte_each_time_that_one_thread_writes_it(string scale, string option)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (string name in (string[])["first", "second"])
                Assert.Equal(
                    0,
                    Salescape.Run($"generate --scale {scale} --as-of 2026-06-30 --threads 1 --out {name} {option}", folder.FullName).Code
                );

            byte[] first = File.ReadAllBytes(Path.Combine(folder.FullName, "first", "salescape.duckdb"));
            Assert.True(first.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.FullName, "second", "salescape.duckdb"))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_format_holds_the_same_rows()
    {
        using var first = new GeneratedData(Settings, DataFormat.All[0]);
        IReadOnlyList<ManifestTable> tables = first.Dataset.Manifest.Tables;

        foreach (DataFormat format in DataFormat.All)
        {
            using var data = new GeneratedData(Settings, format);

            Assert.Equal(tables, data.Dataset.Recount(threads: 2));
        }
    }
}
