using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;

namespace Salescape.Storage.History;

/// <summary>Takes the rows of the first day into a history.</summary>
/// <param name="history">The history.</param>
/// <param name="day">The day.</param>
internal sealed class FirstVersions(DuckDbHistory history, DateOnly day) : ISink
{
    /// <inheritdoc/>
    public void Write(int table, TableBatch batch) => history.Add(batch, day);

    /// <inheritdoc/>
    public void Finish(int table) { }

    /// <inheritdoc/>
    public IReadOnlyList<ManifestFile> Complete(Manifest manifest) => [];

    /// <inheritdoc/>
    public void Dispose() { }
}
