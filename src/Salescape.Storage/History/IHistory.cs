using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.History;

/// <summary>Versions of rows where they are kept.</summary>
internal interface IHistory
{
    /// <summary>What the tables hold.</summary>
    IReadOnlyList<ManifestTable> Tables { get; }

    /// <summary>Versions that came and ended, and are not written yet.</summary>
    int Count { get; }

    /// <summary>Takes the changes of a day, behind those before.</summary>
    void Add(ChangeDay day);

    /// <summary>Writes what was taken.</summary>
    void Flush();
}
