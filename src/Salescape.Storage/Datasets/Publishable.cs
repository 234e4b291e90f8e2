namespace Salescape.Storage.Datasets;

/// <summary>A kind of thing that lies in a folder as files of its own, with one file that lists the others: a data set, or a
/// report.</summary>
/// <param name="Index">The name of the file that lists the others. It decides which files are the thing's: whatever else lies in the folder
/// is the user's.</param>
/// <param name="FilesIn">Reads the index in a folder: the other files, by path below it with slashes; null if there is no index of
/// ours.</param>
internal sealed record Publishable(string Index, Func<string, IReadOnlyList<string>?> FilesIn)
{
    /// <summary>A data set with its manifest.</summary>
    public static Publishable Dataset { get; } =
        new(Manifest.FileName, folder => Manifest.Read(folder) is { } manifest ? [.. manifest.Files.Select(file => file.Path)] : null);
}
