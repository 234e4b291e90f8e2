using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Flow;

/// <summary>
/// Moves rows to a sink that sees them in the same order on any number of threads. Blocks are lived on all threads, each into rows of its
/// own, and handed over table by table in the order of blocks: whichever thread finds the next block of a table complete writes it, so that
/// nobody waits while there is work. No more than a few blocks a thread are ever held.
/// </summary>
internal sealed class BlockFlow<TRows>
{
    private readonly Func<BlockRows<TRows>> _make;
    private readonly ISink _sink;
    private readonly int _threads;
    private readonly Action<DatasetProgress>? _report;
    private readonly int _mostBlocks;
    private readonly TableFlow<TRows>[] _tables;
    private int _written;

    /// <param name="tables">The tables, or those of their first columns that fingerprints are taken of.</param>
    /// <param name="make">Makes rows for a block.</param>
    /// <param name="sink">Where all go.</param>
    /// <param name="threads">Threads to keep busy.</param>
    /// <param name="blocksPerThread">Blocks that are held for each thread. It lives one while another waits for its turn; more let threads
    /// run ahead of a slow block.</param>
    /// <param name="report">Who is told of the progress; throws to stop.</param>
    public BlockFlow(
        IEnumerable<TableDefinition> tables,
        Func<BlockRows<TRows>> make,
        ISink sink,
        int threads,
        int blocksPerThread,
        Action<DatasetProgress>? report
    )
    {
        _make = make;
        _sink = sink;
        _threads = threads;
        _report = report;
        _mostBlocks = threads * blocksPerThread;
        _tables = [.. tables.Select((table, place) => new TableFlow<TRows>(table, place, sink, _mostBlocks))];
    }

    /// <summary>Moves rows that belong to no block.</summary>
    public void Move(DatasetPhase phase, Action<TRows> write)
    {
        _report?.Invoke(new(phase, 0, 1));
        BlockRows<TRows> rows = _make();
        write(rows.Rows);
        Workers.Run(_threads, _tables.Length, table => _tables[table].Write(rows.Batches));
    }

    /// <summary>Moves blocks.</summary>
    public void MoveBlocks(int count, Action<int, TRows> write)
    {
        _report?.Invoke(new(DatasetPhase.Lives, 0, count));
        var free = new FreeRows<TRows>(_mostBlocks, _make);
        int taken = -1;
        Workers.Run(_threads, _threads, _ =>
        {
            try
            {
                // Rows are had before a block is taken, so the first block that is not written yet always has some.
                while (free.Take() is { } rows && Interlocked.Increment(ref taken) is var block && block < count)
                {
                    write(block, rows.Rows);
                    HandOn(block, rows, free, count);
                }
            }
            finally
            {
                // There are no more blocks, or something failed: whoever waits need not.
                free.Close();
            }
        });
    }

    /// <summary>Ends all tables.</summary>
    /// <returns>What each then holds.</returns>
    public IReadOnlyList<TableFingerprint> Finish()
    {
        new Steps(DatasetPhase.Finish, _tables.Length, _report).Run(_threads, _sink.Finish);
        return [.. _tables.Select(table => table.Total)];
    }

    private void HandOn(int block, BlockRows<TRows> rows, FreeRows<TRows> free, int count)
    {
        // Threads begin at different tables, so that they seldom want the same one.
        for (int i = 0; i < _tables.Length; i++)
        {
            TableFlow<TRows> table = _tables[(block * 7 + i) % _tables.Length];
            for (BlockRows<TRows>? next = table.Offer(block, rows); next is not null; next = table.Next())
            {
                table.Write(next.Batches);
                if (Interlocked.Decrement(ref next.Unwritten) > 0)
                    continue;
                free.Return(next);
                Report(count);
            }
        }
    }

    private void Report(int count)
    {
        int done = Interlocked.Increment(ref _written);
        if (_report is null)
            return;
        lock (_tables)
            _report(new(DatasetPhase.Lives, done, count));
    }
}
