using Salescape.Storage.Datasets;

namespace Salescape.Streams;

/// <summary>A wish for changes to be played.</summary>
public sealed record StreamRequest
{
    /// <summary>What decides them, before the first.</summary>
    public required StreamState State { get; init; }

    /// <summary>How fast they are played.</summary>
    public required Pace Pace { get; init; }

    /// <summary>Where the position is stored.</summary>
    public required PositionFile File { get; init; }

    /// <summary>Threads to keep busy before the first is played.</summary>
    public required int Threads { get; init; }

    /// <summary>Told how far the run has come, by one thread at a time.</summary>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Ends the run behind a transaction, and leaves a position.</summary>
    public CancellationToken Stop { get; init; }
}

/// <summary>What became of a stream.</summary>
/// <param name="Position">How far it has come.</param>
/// <param name="Transactions">Transactions that this run played.</param>
/// <param name="Events">Their changes.</param>
/// <param name="Seconds">What playing them took, behind the first.</param>
public sealed record StreamResult(StreamPosition Position, long Transactions, long Events, double Seconds);
