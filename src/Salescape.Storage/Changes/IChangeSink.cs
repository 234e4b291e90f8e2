using Salescape.Storage.Datasets;

namespace Salescape.Storage.Changes;

/// <summary>Where changes go, day by day in their order. What a sink writes depends on them alone.</summary>
internal interface IChangeSink : IDisposable
{
    /// <summary>Takes the changes of a day, which are reused when the call returns.</summary>
    void Write(ChangeDay day);

    /// <summary>Closes everything after the last day.</summary>
    /// <returns>The files written.</returns>
    IReadOnlyList<ManifestFile> Finish();
}
