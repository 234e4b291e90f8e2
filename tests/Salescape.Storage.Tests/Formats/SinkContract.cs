using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Tests.Formats;

/// <summary>What every sink owes: the same rows, types and truths, wherever it puts them.</summary>
public abstract class SinkContract(Sample sample)
{
    protected static readonly int[] ThreadCounts = [1, 2, 7];

    [Fact]
    public void Every_cell_reads_back_as_it_was_made()
    {
        foreach (TableBatch made in sample.Rows().Batches)
        {
            string columns = string.Join(", ", made.Table.Columns.Select(sample.AsText));
            Dictionary<string, string?[]> read = sample.Ask($"SELECT {columns} FROM {NameOf(made.Table)}").ToDictionary(row => row[0]!);
            Assert.Equal(made.Count, read.Count);
            for (int row = 0; row < made.Count; row++)
            {
                string?[] expected = [.. made.Columns.Select(column => ExpectedCell.Of(column, row))];
                Assert.Equal(expected, read[expected[0]!]);
            }
        }
    }

    [Fact]
    public void Every_table_is_there_with_its_columns_and_native_types()
    {
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            Assert.Equal(
                table.Columns.Select(column => ((string?)column.Name, (string?)sample.Dialect.ColumnType(column))),
                sample.ColumnsOf(table)
            );
        }
    }

    [Fact]
    public void Tables_without_rows_are_there_and_empty()
    {
        foreach (string table in SampleCompany.Empty)
            Assert.Equal("0", sample.Ask($"SELECT count(*) FROM {table}")[0][0]);
    }

    [Fact]
    public void Fingerprints_are_those_of_the_rows_as_made()
    {
        Assert.Equal(DatasetWriter.Rehearse(sample.Source, threads: 2), sample.Manifest.Tables);
    }

    [Fact]
    public void Fingerprints_computed_again_from_what_is_stored_are_the_manifests()
    {
        Assert.Equal(sample.Manifest.Tables, sample.Recount());
    }

    [Fact]
    public void Content_is_the_same_on_any_number_of_threads()
    {
        foreach (int threads in ThreadCounts)
            Assert.Equal(sample.Manifest.Tables, sample.WriteAgain(threads));
    }

    protected string NameOf(TableDefinition table) => sample.Dialect.QualifiedName(table);
}
