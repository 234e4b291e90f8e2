using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Tests.Formats;

public sealed class ParquetSinkTests(ParquetSample sample) : FileSinkContract(sample), IClassFixture<ParquetSample>
{
    [Fact]
    public void Values_carry_logical_types_and_where_they_pay_statistics_dictionaries_and_zstd()
    {
        string file = Path.Combine(Sample.Dataset.Folder, "sales_data/opportunities.parquet");
        List<string?[]> columns = Sample.Ask(
            $"SELECT path_in_schema, type, compression, stats_min_value, stats_max_value, encodings FROM parquet_metadata('{file}') WHERE row_group_id = 0"
        );
        Assert.Equal(
            [
                ["opportunity_id", "BYTE_ARRAY", "ZSTD", "OPP-000001", "OPP-999995", "DELTA_BYTE_ARRAY, PLAIN, RLE"],
                ["customer_id", "BYTE_ARRAY", "ZSTD", "CUST-000001", "CUST-000001", "RLE_DICTIONARY, PLAIN, RLE"],
                ["stage", "BYTE_ARRAY", "UNCOMPRESSED", null, null, "RLE_DICTIONARY, PLAIN, RLE"],
            ],
            columns.Where(column => column[0] is "opportunity_id" or "customer_id" or "stage")
        );
        Assert.Equal(
            [
                ["opportunity_id", "StringType()"],
                ["amount", "DecimalType(scale=2, precision=15)"],
                ["close_date", "DateType()"],
            ],
            Sample.Ask($"SELECT name, logical_type FROM parquet_schema('{file}') WHERE name IN ('opportunity_id', 'amount', 'close_date')")
        );
    }

    [Fact]
    public void Timestamps_are_local_microseconds()
    {
        string file = Path.Combine(Sample.Dataset.Folder, "usage_data/telemetry_events.parquet");
        Assert.Contains(
            "isAdjustedToUTC=0",
            Sample.Ask($"SELECT logical_type FROM parquet_schema('{file}') WHERE logical_type LIKE 'Timestamp%'")[0][0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Decimals_are_as_wide_as_their_digits()
    {
        string folder = Sample.Dataset.Folder;
        IEnumerable<string> expected = SchemaCatalog
            .Tables.SelectMany(table => table.Columns)
            .Where(column => column.Kind == ColumnKind.Decimal)
            .Select(column => $"{column.Name} {(column.Precision <= 9 ? "INT32" : "INT64")}");

        IEnumerable<string> actual = Sample
            .Ask($"SELECT name || ' ' || type FROM parquet_schema('{folder}/**/*.parquet') WHERE logical_type LIKE 'Decimal%'")
            .Select(row => row[0]!);

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Row_groups_hold_the_rows_that_are_asked_for()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("salescape-");
        using (var behind = new WriteBehind(WriteBehindLimits.Default))
        using (ISink sink = ParquetFormat.WithRowGroups(100).CreateSink(new(folder.FullName, Threads: 2, DeclaredKeys.Primary, behind)))
            new RowFlow(Formats.Sample.Company, sink, threads: 2, report: null).Run();

        List<string?[]> groups = Sample.Ask(
            $"SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('{folder.FullName}/sales_data/customers.parquet') ORDER BY 1"
        );
        Assert.True(groups.Count > 1);
        Assert.All(groups.SkipLast(1), group =>
            Assert.InRange(long.Parse(group[1]!, System.Globalization.CultureInfo.InvariantCulture), 100, 100 + Formats.Sample.RowsPerBlock)
        );
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_table_above_one_part_becomes_a_folder_of_numbered_parts_that_read_as_one()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("salescape-");
        var limits = new ParquetLimits(CellsPerGroup: 300, RowsPerPart: 60);
        using (var behind = new WriteBehind(WriteBehindLimits.Default))
        using (var sink = new ParquetSink(new(folder.FullName, Threads: 2, DeclaredKeys.Primary, behind), limits))
        {
            new RowFlow(Formats.Sample.Company, sink, threads: 2, report: null).Run();
            IReadOnlyList<ManifestFile> files = sink.Complete(Sample.Dataset.Manifest);
            Assert.Equal(
                ["part-00001.parquet", "part-00002.parquet", "part-00003.parquet", "part-00004.parquet"],
                files
                    .Select(file => file.Path)
                    .Where(path => path.StartsWith("sales_data/customers/", StringComparison.Ordinal))
                    .Select(Path.GetFileName)
            );
            (Sample.Dataset.Manifest with { Files = files }).Write(folder.FullName);
        }

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Dataset.Open(folder.FullName).Expose(connection);
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sales_data.customers";
        Assert.Equal(
            (long)SampleCompany.RowsOf("sales_data.customers", Formats.Sample.Blocks, Formats.Sample.RowsPerBlock),
            command.ExecuteScalar()
        );
        folder.Delete(recursive: true);
    }
}
