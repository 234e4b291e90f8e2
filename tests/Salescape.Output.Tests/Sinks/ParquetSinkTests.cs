using DuckDB.NET.Data;
using Salescape.Output.Datasets;
using Salescape.Output.Sinks;

namespace Salescape.Output.Tests.Sinks;

public sealed class ParquetSinkTests(ParquetSample sample) : FileSinkContract(sample), IClassFixture<ParquetSample>
{
    [Fact]
    public void Values_carry_logical_types_statistics_dictionaries_and_zstd()
    {
        string file = Path.Combine(Sample.Dataset.Folder, "sales_data/opportunities.parquet");
        List<string?[]> columns = Sample.Ask(
            $"SELECT path_in_schema, type, compression, stats_min_value, stats_max_value, encodings FROM parquet_metadata('{file}') WHERE row_group_id = 0");
        Assert.All(columns, column => Assert.Equal("ZSTD", column[2]));
        Assert.Equal(["stage", "BYTE_ARRAY", "ZSTD", "Closed Lost", "Qualification"], columns.Single(column => column[0] == "stage")[..5]);
        Assert.Contains("DICTIONARY", columns.Single(column => column[0] == "stage")[5], StringComparison.Ordinal);
        Assert.Equal([["opportunity_id", "StringType()"], ["amount", "DecimalType(scale=2, precision=15)"], ["close_date", "DateType()"]], Sample.Ask(
            $"SELECT name, logical_type FROM parquet_schema('{file}') WHERE name IN ('opportunity_id', 'amount', 'close_date')"));
    }

    [Fact]
    public void Timestamps_are_local_microseconds()
    {
        string file = Path.Combine(Sample.Dataset.Folder, "usage_data/telemetry_events.parquet");
        Assert.Contains("isAdjustedToUTC=0", Sample.Ask($"SELECT logical_type FROM parquet_schema('{file}') WHERE logical_type LIKE 'Timestamp%'")[0][0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_above_one_part_becomes_a_folder_of_numbered_parts_that_read_as_one()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("salescape-");
        var limits = new ParquetLimits(CellsPerGroup: 300, RowsPerPart: 60);
        using (var behind = new WriteBehind(WriteBehindLimits.Default))
        using (var sink = new ParquetSink(new(folder.FullName, Threads: 2, ForeignKeys: false, behind), limits))
        {
            new RowFlow(Sinks.Sample.Company, sink, threads: 2, report: null).Run();
            IReadOnlyList<ManifestFile> files = sink.Complete(Sample.Dataset.Manifest);
            Assert.Equal(
                ["part-00001.parquet", "part-00002.parquet", "part-00003.parquet", "part-00004.parquet"],
                files.Select(file => file.Path).Where(path => path.StartsWith("sales_data/customers/", StringComparison.Ordinal)).Select(Path.GetFileName));
            (Sample.Dataset.Manifest with { Files = files }).Write(folder.FullName);
        }

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Dataset.Open(folder.FullName).Expose(connection);
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sales_data.customers";
        Assert.Equal((long)SampleCompany.RowsOf("sales_data.customers", Sinks.Sample.Blocks, Sinks.Sample.RowsPerBlock), command.ExecuteScalar());
        folder.Delete(recursive: true);
    }
}
