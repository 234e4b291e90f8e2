namespace Salescape.Streams;

/// <summary>How far a stream has come.</summary>
/// <param name="Transactions">Number of the last transaction among all of the run, from 1; 0 before the first.</param>
/// <param name="Events">Place of its last change among all of the run.</param>
/// <param name="Id">Its name; empty before the first.</param>
public readonly record struct StreamPosition(long Transactions, long Events, string Id)
{
    /// <summary>Before the first transaction.</summary>
    public static StreamPosition Start { get; } = new(0, 0, "");
}
