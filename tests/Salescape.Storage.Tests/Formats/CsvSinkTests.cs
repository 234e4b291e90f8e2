using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Csv;

namespace Salescape.Storage.Tests.Formats;

public sealed class CsvSinkTests(CsvSample sample) : FileSinkContract(sample), IClassFixture<CsvSample>
{
    [Fact]
    public void A_table_without_rows_is_a_header()
    {
        TableDefinition table = SchemaCatalog.Find(SampleCompany.Empty[0])!;
        string header = string.Join(',', table.Columns.Select(column => column.Name)) + "\n";
        Assert.Equal(header, File.ReadAllText(Path.Combine(Sample.Dataset.Folder, CsvFormat.FileOf(table))));
    }

    [Theory]
    [InlineData("usage_data", "telemetry_events")]
    [InlineData("sales_data", "products")]
    public void Cells_are_written_as_the_expected_file_shows(string schema, string table)
    {
        string written = File.ReadAllText(Path.Combine(Sample.Dataset.Folder, schema, $"{table}.csv"));
        string expected = Salescape.Tests.Repository.Read("tests", "Salescape.Storage.Tests", "Formats", $"{table}.csv");
        Assert.StartsWith(expected, written, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_hold_no_byte_order_mark_and_end_with_a_line_feed()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Sample.Dataset.Folder, "sales_data/customers.csv"));
        Assert.Equal((byte)'c', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
    }
}
