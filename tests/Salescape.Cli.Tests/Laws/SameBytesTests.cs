using Salescape.Output.Datasets;
using Salescape.Output.Sinks;
using Salescape.Simulation;

namespace Salescape.Cli.Tests.Laws;

/// <summary>The same settings give the same data, whatever the threads and the format.</summary>
public sealed class SameBytesTests
{
    private static readonly CompanySettings Settings = new(3, 0.6m, new(2023, 7, 1), new(2026, 3, 15), "Northwind Cloud");

    public static TheoryData<string, int> FilesAndThreads => new()
    {
        { "csv", 2 },
        { "csv", 7 },
        { "parquet", 2 },
        { "parquet", 7 },
    };

    [Theory]
    [MemberData(nameof(FilesAndThreads))]
    public void Files_are_the_same_to_the_byte_on_any_number_of_threads(string format, int threads)
    {
        using var alone = new GeneratedData(Settings, DataFormat.Find(format)!, threads: 1);
        using var together = new GeneratedData(Settings, DataFormat.Find(format)!, threads);

        Assert.Equal(alone.Dataset.Manifest.Files, together.Dataset.Manifest.Files);
        Assert.All(alone.Dataset.Manifest.Files, file => Assert.True(alone.Bytes(file).AsSpan().SequenceEqual(together.Bytes(file)), file.Path));
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
