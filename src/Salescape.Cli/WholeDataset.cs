using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Cli;

/// <summary>The one way in which commands open a data set: its rows must be those that were written, and none of them may be of another
/// data set that takes its place meanwhile.</summary>
internal static class WholeDataset
{
    /// <summary>Opens a data set and reads something of it, to be shown when this returns.</summary>
    /// <param name="given">The option that names the data set, and its folder or a file in it.</param>
    /// <param name="threads">Files read at the same time.</param>
    /// <param name="read">What is read of it.</param>
    /// <exception cref="RefusedException">There is no data set, it is of an older kind, has changed since it was written, or was replaced
    /// meanwhile.</exception>
    public static T Read<T>((string Option, string Path) given, int threads, Func<Dataset, T> read) =>
        Dataset
            .Open(Given.Folder(given.Option, given.Path))
            .Read(dataset =>
            {
                RecordedSettings.EditionOf(dataset.Manifest, dataset.Folder);
                dataset.RefuseAltered(threads);
                return read(dataset);
            });
}
