using Salescape.Schema;

namespace Salescape.Storage.Flow;

/// <summary>The rows of one block on their way to the sink.</summary>
internal sealed class BlockRows
{
    /// <summary>Tables of the block that are still to be written.</summary>
    public int Unwritten;

    /// <summary>The rows.</summary>
    public CompanyRows Rows { get; } = new();
}

/// <summary>Rows for blocks, used again and again; their number bounds the memory of a run.</summary>
/// <param name="most">How many there are.</param>
internal sealed class FreeRows(int most)
{
    private readonly Stack<BlockRows> _idle = new();
    private int _made;
    private bool _isClosed;

    /// <summary>Empty rows, waited for until some are free; null once nobody needs any.</summary>
    public BlockRows? Take()
    {
        lock (_idle)
        {
            while (!_isClosed && _idle.Count == 0 && _made == most)
                Monitor.Wait(_idle);
            if (_isClosed)
                return null;
            // Those used last are still in the cache.
            BlockRows rows = _idle.TryPop(out BlockRows? idle) ? idle : New();
            rows.Unwritten = SchemaCatalog.Tables.Count;
            rows.Rows.Clear();
            return rows;
        }
    }

    /// <summary>Gives back rows that have been written.</summary>
    public void Return(BlockRows rows)
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

    private BlockRows New()
    {
        _made++;
        return new();
    }
}
