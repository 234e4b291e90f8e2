using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Flow;

/// <summary>Moves a company's rows from their source to a sink: the plan's, then the blocks', then the roll-ups'.</summary>
/// <param name="source">The company.</param>
/// <param name="sink">Where its rows go.</param>
/// <param name="threads">Threads to keep busy.</param>
/// <param name="report">Who is told of the progress; throws to stop.</param>
internal sealed class RowFlow(IRowSource source, ISink sink, int threads, Action<DatasetProgress>? report)
{
    private const int BlocksPerThread = 4;

    /// <summary>Moves all rows.</summary>
    /// <returns>What each table then holds.</returns>
    public IReadOnlyList<TableFingerprint> Run()
    {
        var flow = new BlockFlow<ShownRows>(SchemaCatalog.Tables, Make, sink, threads, BlocksPerThread, report);
        flow.Move(DatasetPhase.Plan, rows => rows.Take(source.WritePlan));
        flow.MoveBlocks(source.BlockCount, (block, rows) => rows.Take(all => source.WriteBlock(block, all)));
        flow.Move(DatasetPhase.RollUp, rows => rows.Take(source.WriteRollUp));
        return flow.Finish();
    }

    private static BlockRows<ShownRows> Make()
    {
        var rows = new ShownRows();
        return new(rows, rows.Batches);
    }
}
