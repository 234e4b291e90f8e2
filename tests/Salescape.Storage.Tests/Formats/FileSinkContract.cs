using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Tests.Formats;

/// <summary>What formats owe that hold a table's rows in the order in which they were made.</summary>
public abstract class FileSinkContract(DatasetSample sample) : DatasetSinkContract(sample)
{
    [Fact]
    public void Files_are_the_same_bytes_on_any_number_of_threads()
    {
        foreach (int threads in ThreadCounts)
        {
            Dataset other = Sample.WriteAnother($"bytes-{threads}", request => request with { Threads = threads });
            Assert.Equal(Sample.Dataset.Manifest.Files, other.Manifest.Files);
        }
    }

    [Fact]
    public void Rows_stand_in_the_order_of_plan_blocks_and_roll_up()
    {
        foreach (TableBatch made in Sample.Rows().Batches)
        {
            ColumnDefinition key = made.Table.Key;
            long[] keys = ((LongColumn)made.Columns[0]).Values[..made.Count];
            Assert.Equal(
                keys.Select(number => $"{key.Prefix}-{number:000000}"),
                Sample.Ask($"SELECT {key.Name} FROM {NameOf(made.Table)}").Select(row => row[0])
            );
        }
    }
}
