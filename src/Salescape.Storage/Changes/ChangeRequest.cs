using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Parts;

namespace Salescape.Storage.Changes;

/// <summary>A wish for changes on disk.</summary>
public sealed record ChangeRequest
{
    /// <summary>The folder that will hold them; made if it is not there.</summary>
    public required string Folder { get; init; }

    /// <summary>How they are held.</summary>
    public required ChangeFormat Format { get; init; }

    /// <summary>Threads to keep busy. They decide nothing but the time.</summary>
    public required int Threads { get; init; }

    /// <summary>The tables whose changes are wanted; all if there is none.</summary>
    public IReadOnlyCollection<TableDefinition> Tables { get; init; } = [];

    /// <summary>The part to be written; null for all changes.</summary>
    public Part? Part { get; init; }

    /// <summary>Whether changes of ours that are already in the folder may be replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>The first day of the company's window, for the manifest.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Everything that decides the rows, by name, for the manifest.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>The product's version, for the manifest.</summary>
    public required string Version { get; init; }

    /// <summary>Told how far the run has come, by one thread at a time.</summary>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Ends the run, and leaves everything as it was, until what was written takes its place.</summary>
    public CancellationToken Stop { get; init; }
}
