using Salescape.Schema.Kernel;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Flow;

/// <summary>One table's way into the sink: blocks are offered by any thread in any order and written one by one in theirs.</summary>
/// <param name="fingerprinted">The table, or those of its first columns that its fingerprint is taken of.</param>
/// <param name="place">Its place among the flow's tables.</param>
/// <param name="sink">Where its rows go.</param>
/// <param name="window">Blocks that can be on their way at the same time.</param>
internal sealed class TableFlow<TRows>(TableDefinition fingerprinted, int place, ISink sink, int window)
{
    private readonly BatchFingerprints _fingerprints = new(fingerprinted);
    private readonly BlockRows<TRows>?[] _waiting = new BlockRows<TRows>?[window];
    private readonly Lock _gate = new();
    private bool _isBusy;
    private int _next;

    /// <summary>What has been written.</summary>
    public TableFingerprint Total { get; private set; }

    /// <summary>Offers a block's rows.</summary>
    /// <returns>The block whose turn it is, to be written by the caller; null if it has to be waited for, or another thread is
    /// writing.</returns>
    public BlockRows<TRows>? Offer(int block, BlockRows<TRows> rows)
    {
        lock (_gate)
        {
            _waiting[block % window] = rows;
            return _isBusy ? null : TakeNext();
        }
    }

    /// <summary>The block that follows the one just written, to be written by the caller; null if it has to be waited for.</summary>
    public BlockRows<TRows>? Next()
    {
        lock (_gate)
            return TakeNext();
    }

    /// <summary>Writes the table's rows; never on two threads at once.</summary>
    public void Write(IReadOnlyList<TableBatch> batches)
    {
        TableBatch batch = batches[place];
        if (batch.Count == 0)
            return;
        Total += _fingerprints.Of(batch);
        sink.Write(place, batch);
    }

    private BlockRows<TRows>? TakeNext()
    {
        BlockRows<TRows>? rows = _waiting[_next % window];
        _isBusy = rows is not null;
        if (_isBusy)
            _waiting[_next++ % window] = null;
        return rows;
    }
}
