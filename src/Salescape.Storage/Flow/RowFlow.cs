using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Flow;

/// <summary>
/// Moves a company's rows from their source to a sink: the plan's, then the blocks', then the roll-ups'. Blocks are
/// lived on all threads, each into rows of its own, and handed over table by table in the order of blocks: whichever
/// thread finds the next block of a table complete writes it, so that nobody waits while there is work. The sink sees
/// the same rows in the same order on any number of threads, and no more than a few blocks a thread are ever held.
/// </summary>
internal sealed class RowFlow
{
    // A thread lives one block while another waits for its turn; more let threads run ahead of a slow block.
    private const int BlocksPerThread = 4;

    private readonly IRowSource _source;
    private readonly ISink _sink;
    private readonly int _threads;
    private readonly Action<DatasetProgress>? _report;
    private readonly TableFlow[] _tables;
    private int _written;

    public RowFlow(IRowSource source, ISink sink, int threads, Action<DatasetProgress>? report)
    {
        _source = source;
        _sink = sink;
        _threads = threads;
        _report = report;
        _tables = [.. SchemaCatalog.Tables.Select((table, place) => new TableFlow(table, place, sink, threads * BlocksPerThread))];
    }

    /// <summary>Moves all rows.</summary>
    /// <returns>What each table then holds.</returns>
    public IReadOnlyList<TableFingerprint> Run()
    {
        _report?.Invoke(new(DatasetPhase.Plan, 0, 1));
        Move(_source.WritePlan);
        _report?.Invoke(new(DatasetPhase.Lives, 0, _source.BlockCount));
        MoveBlocks();
        _report?.Invoke(new(DatasetPhase.RollUp, 0, 1));
        Move(_source.WriteRollUp);
        new Steps(DatasetPhase.Finish, _tables.Length, _report).Run(_threads, _sink.Finish);
        return [.. _tables.Select(table => table.Total)];
    }

    private void Move(Action<CompanyRows> write)
    {
        var rows = new CompanyRows();
        write(rows);
        Workers.Run(_threads, _tables.Length, table => _tables[table].Write(rows));
    }

    private void MoveBlocks()
    {
        var free = new FreeRows(_threads * BlocksPerThread);
        int taken = -1;
        Workers.Run(_threads, _threads, _ =>
        {
            try
            {
                // Rows are had before a block is taken, so the first block that is not written yet always has some.
                while (free.Take() is { } rows && Interlocked.Increment(ref taken) is var block && block < _source.BlockCount)
                {
                    _source.WriteBlock(block, rows.Rows);
                    HandOn(block, rows, free);
                }
            }
            finally
            {
                // There are no more blocks, or something failed: whoever waits need not.
                free.Close();
            }
        });
    }

    private void HandOn(int block, BlockRows rows, FreeRows free)
    {
        // Threads begin at different tables, so that they seldom want the same one.
        for (int i = 0; i < _tables.Length; i++)
        {
            TableFlow table = _tables[(block * 7 + i) % _tables.Length];
            for (BlockRows? next = table.Offer(block, rows); next is not null; next = table.Next())
            {
                table.Write(next.Rows);
                if (Interlocked.Decrement(ref next.Unwritten) > 0)
                    continue;
                free.Return(next);
                Report();
            }
        }
    }

    private void Report()
    {
        int done = Interlocked.Increment(ref _written);
        if (_report is null)
            return;
        lock (_tables)
            _report(new(DatasetPhase.Lives, done, _source.BlockCount));
    }
}
