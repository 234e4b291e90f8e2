namespace Salescape.Storage.Datasets;

/// <summary>How a file differs from what the manifest says of it.</summary>
public enum FileFault
{
    /// <summary>The manifest lists it, the folder lacks it.</summary>
    Missing,

    /// <summary>It has fewer bytes than it was written with.</summary>
    Truncated,

    /// <summary>Its bytes are not those that were written.</summary>
    Altered,
}

/// <summary>A file that is not as the manifest says.</summary>
/// <param name="Path">Below the data set's folder, with slashes.</param>
/// <param name="Fault">How it differs.</param>
/// <param name="Message">The same in a sentence.</param>
public sealed record DatasetFinding(string Path, FileFault Fault, string Message);
