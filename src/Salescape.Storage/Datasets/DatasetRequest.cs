using Salescape.Schema.Kernel;
using Salescape.Storage.Formats;
using Salescape.Storage.Parts;

namespace Salescape.Storage.Datasets;

/// <summary>A wish for a data set on disk.</summary>
public sealed record DatasetRequest
{
    /// <summary>The folder that will hold it; made if it is not there.</summary>
    public required string Folder { get; init; }

    /// <summary>How the rows are held.</summary>
    public required DataFormat Format { get; init; }

    /// <summary>Threads to keep busy. They decide nothing but the time.</summary>
    public required int Threads { get; init; }

    /// <summary>Whether a data set of ours that is already in the folder may be replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>The part to be written, into a folder of its own below <see cref="Folder"/>; null for the whole.</summary>
    public Part? Part { get; init; }

    /// <summary>The parts to be finished by what is written; null unless there are any.</summary>
    internal PartedDataset? Parts { get; init; }

    /// <summary>The keys that are declared, in formats that can.</summary>
    public DeclaredKeys Keys { get; init; }

    /// <summary>Views beside the tables, in formats that can hold any.</summary>
    public IReadOnlyList<StoredView> Views { get; init; } = [];

    /// <summary>Whether each table has a column more, <see cref="UpdatedAt"/>; the source stamps the rows.</summary>
    public bool HasUpdatedAt { get; init; }

    /// <summary>The first day of history, for the manifest.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day from which history is seen, for the manifest.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Everything that decides the rows, by name, for the manifest.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>The product's version, for the manifest.</summary>
    public required string Version { get; init; }

    /// <summary>Rows expected, in multiples of the schema's estimates: the scale, times months over 36.</summary>
    public required double Volume { get; init; }

    /// <summary>Told how far the run has come, by one thread at a time.</summary>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Ends the run, and leaves everything as it was, until what was written takes its place.</summary>
    public CancellationToken Stop { get; init; }
}
