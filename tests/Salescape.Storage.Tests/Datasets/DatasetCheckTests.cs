using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;
using Salescape.Storage.Tests.Formats;
using Salescape.Verification.Checks;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>The same rows give the same findings, however they are held.</summary>
public sealed class DatasetCheckTests
{
    [Fact]
    public void All_formats_of_a_data_set_show_the_same_violations()
    {
        IReadOnlyList<string> duckDb = FindingsIn(DuckDbFormat.Instance);

        Assert.Contains(duckDb, finding => !finding.EndsWith(" 0", StringComparison.Ordinal));
        Assert.Equal(duckDb, FindingsIn(ParquetFormat.Instance));
        Assert.Equal(duckDb, FindingsIn(CsvFormat.Instance));
    }

    private static IReadOnlyList<string> FindingsIn(DataFormat format)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Dataset dataset = DatasetWriter.Write(
                new SampleCompany(blocks: 2, rowsPerBlock: 25),
                new()
                {
                    Folder = Path.Combine(folder.FullName, "data"),
                    Format = format,
                    Threads = 2,
                    Start = new DateOnly(2023, 7, 1),
                    AsOf = new DateOnly(2026, 6, 30),
                    Settings = new Dictionary<string, string>(),
                    Version = "0",
                    Volume = 0.01,
                }
            );
            return
            [
                .. CheckRunner
                    .Run(dataset, threads: 2, rowsShown: 0, CheckCatalog.All)
                    .Select(result => $"{result.Check.Name}: {result.Violations}"),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
