using System.Collections.Concurrent;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats;

namespace Salescape.Storage.History;

/// <summary>
/// Moves the versions of all rows to a sink, whose tables are <see cref="HistoryTable.All"/>. All that happens to a row is told by one
/// block, so that each version comes once, with the day on which it ends.
/// </summary>
internal static class HistoryFlow
{
    // Versions are many: a block of three years has some 30 MB.
    private const int BlocksPerThread = 2;

    /// <summary>Moves all versions.</summary>
    /// <returns>What each table then holds.</returns>
    public static IReadOnlyList<ManifestTable> Run(IHistorySource source, ISink sink, int threads, Action<DatasetProgress>? report)
    {
        IEnumerable<TableDefinition> tables = HistoryTable.All.Select(table => table.Stamped);
        var flow = new BlockFlow<VersionRows>(tables, Make, sink, threads, BlocksPerThread, report);
        var plan = new CompanyRows();
        source.WritePlan(plan);
        var idle = new ConcurrentBag<(CompanyRows First, CompanyChanges Changes)>();
        flow.MoveBlocks(source.BlockCount, (block, versions) =>
        {
            if (!idle.TryTake(out (CompanyRows First, CompanyChanges Changes) told))
                told = (new(), new());
            told.First.Clear();
            told.Changes.Clear();
            source.WriteBlock(block, told.First, told.Changes);
            versions.Add([told.First], source.From, told.Changes);
            idle.Add(told);
        });
        flow.Move(DatasetPhase.RollUp, versions =>
        {
            var rollUp = new CompanyRows();
            var all = new CompanyChanges();
            source.WriteVendor(rollUp, new CompanyChanges(), changes => Append(all, changes));
            versions.Add([plan, rollUp], source.From, all);
        });
        return Named(flow.Finish());
    }

    /// <summary>What the tables hold, by their names.</summary>
    public static IReadOnlyList<ManifestTable> Named(IReadOnlyList<TableFingerprint> held) =>
        [.. HistoryTable.All.Zip(held, (table, found) => new ManifestTable(table.Versions.QualifiedName, found.Rows, found.Digits))];

    private static BlockRows<VersionRows> Make()
    {
        var rows = new VersionRows();
        return new(rows, rows.Batches);
    }

    // How a row read before is of no account: its version says so.
    private static void Append(CompanyChanges all, CompanyChanges changes)
    {
        foreach (HistoryTable history in HistoryTable.All)
        {
            int table = history.Of.Number - 1;
            foreach (RowChange change in changes.Span(table))
            {
                int before = change.After >= 0 ? -1 : all.Before.Batches[table].Append(changes.Before.Batches[table], change.Before);
                int after = change.After < 0 ? -1 : all.After.Batches[table].Append(changes.After.Batches[table], change.After);
                all.Add(table, change with { Before = before, After = after });
            }
        }
    }
}
