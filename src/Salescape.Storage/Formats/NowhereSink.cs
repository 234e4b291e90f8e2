using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats;

/// <summary>Drops all rows; what remains of a run is the making of them.</summary>
internal sealed class NowhereSink : ISink
{
    public void Write(int table, TableBatch batch) { }

    public void Finish(int table) { }

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest) => [];

    public void Dispose() { }
}
