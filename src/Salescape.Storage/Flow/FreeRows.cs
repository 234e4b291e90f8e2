using Salescape.Schema.Kernel;

namespace Salescape.Storage.Flow;

/// <summary>The rows of one block on their way to the sink.</summary>
/// <param name="rows">What the block is written into.</param>
/// <param name="batches">The same by table.</param>
internal sealed class BlockRows<TRows>(TRows rows, IReadOnlyList<TableBatch> batches)
{
    /// <summary>Tables of the block that are still to be written.</summary>
    public int Unwritten;

    /// <summary>What the block is written into.</summary>
    public TRows Rows => rows;

    /// <summary>The same by table, in the order of the flow's tables.</summary>
    public IReadOnlyList<TableBatch> Batches => batches;
}

/// <summary>Rows for blocks, used again and again; their number bounds the memory of a run.</summary>
/// <param name="most">How many there are.</param>
/// <param name="make">Makes some.</param>
internal sealed class FreeRows<TRows>(int most, Func<BlockRows<TRows>> make)
{
    private readonly Stack<BlockRows<TRows>> _idle = new();
    private int _made;
    private bool _isClosed;

    /// <summary>Empty rows, waited for until some are free; null once nobody needs any.</summary>
    public BlockRows<TRows>? Take()
    {
        lock (_idle)
        {
            while (!_isClosed && _idle.Count == 0 && _made == most)
                Monitor.Wait(_idle);
            if (_isClosed)
                return null;
            // Those used last are still in the cache.
            BlockRows<TRows> rows = _idle.TryPop(out BlockRows<TRows>? idle) ? idle : New();
            rows.Unwritten = rows.Batches.Count;
            foreach (TableBatch batch in rows.Batches)
                batch.Clear();
            return rows;
        }
    }

    /// <summary>Gives back rows that have been written.</summary>
    public void Return(BlockRows<TRows> rows)
    {
        lock (_idle)
        {
            _idle.Push(rows);
            Monitor.Pulse(_idle);
        }
    }

    /// <summary>Ends all waiting.</summary>
    public void Close()
    {
        lock (_idle)
        {
            _isClosed = true;
            Monitor.PulseAll(_idle);
        }
    }

    private BlockRows<TRows> New()
    {
        _made++;
        return make();
    }
}
