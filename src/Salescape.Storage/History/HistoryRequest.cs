using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.History;

/// <summary>A wish for the versions of rows.</summary>
public sealed record HistoryRequest
{
    /// <summary>Where they come from.</summary>
    public required Func<IHistorySource> Source { get; init; }

    /// <summary>Threads to keep busy.</summary>
    public required int Threads { get; init; }

    /// <summary>Told how far the run has come, by one thread at a time.</summary>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Ends the run, and leaves everything as it was.</summary>
    public CancellationToken Stop { get; init; }
}
