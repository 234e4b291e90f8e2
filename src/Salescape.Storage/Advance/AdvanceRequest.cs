using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Advance;

/// <summary>A wish to move a data set to a later day.</summary>
public sealed record AdvanceRequest
{
    /// <summary>The day that it is to be seen from.</summary>
    public required DateOnly To { get; init; }

    /// <summary>What changes up to that day.</summary>
    public required Func<IChangeSource> Changes { get; init; }

    /// <summary>All rows of that day, for files that are written anew.</summary>
    public required Func<IRowSource> Rows { get; init; }

    /// <summary>The versions of all rows up to that day, for files of a history that are written anew.</summary>
    public required Func<IHistorySource> History { get; init; }

    /// <summary>Views of that day beside the tables, in formats that can hold any.</summary>
    public IReadOnlyList<StoredView> Views { get; init; } = [];

    /// <summary>Threads to keep busy.</summary>
    public required int Threads { get; init; }

    /// <summary>Told how far the run has come, by one thread at a time.</summary>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Ends the run, and leaves everything as it was.</summary>
    public CancellationToken Stop { get; init; }
}

/// <summary>What became of a data set that was moved.</summary>
/// <param name="Manifest">What it says of itself now.</param>
/// <param name="Tables">Tables that hold other rows than before.</param>
/// <param name="Came">Rows that came.</param>
/// <param name="Changed">Rows that read otherwise; null if they were not counted.</param>
/// <param name="Gone">Rows that went; null if they were not counted.</param>
public sealed record Advanced(Manifest Manifest, int Tables, long Came, long? Changed, long? Gone);
