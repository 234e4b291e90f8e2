namespace Salescape.Output.Datasets;

/// <summary>
/// How a finished data set takes its place. It is written to a staging folder inside the target; renaming that folder
/// is the one moment that decides; what follows only moves files and is repeated until done, by whoever comes next.
/// So a killed run leaves the old data set or the new one, and both can be told by the folder's name.
/// </summary>
internal static class Publication
{
    /// <summary>Where a run writes; worth nothing if the run did not end.</summary>
    public const string Staging = ".salescape-staging";

    /// <summary>A whole data set on its way into place.</summary>
    public const string Ready = ".salescape-ready";

    /// <summary>Held open by the run that writes into the folder.</summary>
    public const string Lock = ".salescape-lock";

    /// <summary>Makes the staged data set the folder's own.</summary>
    public static void Publish(string folder)
    {
        Directory.Move(Path.Combine(folder, Staging), Path.Combine(folder, Ready));
        FinishInterrupted(folder);
    }

    /// <summary>Whether a folder holds a data set that is not yet in place.</summary>
    public static bool IsInterrupted(string folder) => Directory.Exists(Path.Combine(folder, Ready));

    /// <summary>Moves a data set that is ready into place, if there is one; the manifest last.</summary>
    public static void FinishInterrupted(string folder)
    {
        if (!IsInterrupted(folder))
            return;
        string ready = Path.Combine(folder, Ready);

        // Gone only if the move was interrupted behind the manifest, the last file.
        if (Manifest.Read(ready) is { } arriving)
        {
            RemoveLeaving(folder, arriving);
            foreach (ManifestFile file in arriving.Files)
                Take(ready, folder, file.Path);
            Take(ready, folder, Manifest.FileName);
        }

        Directory.Delete(ready, recursive: true);
    }

    /// <summary>The files in a folder that its manifest does not list, by path below it; all, without a manifest. Found one by one, for the folder may be a whole disk.</summary>
    public static IEnumerable<string> StrangersIn(string folder, Manifest? manifest)
    {
        HashSet<string> ours = manifest is null ? [] : [Manifest.FileName, .. manifest.Files.Select(file => file.Path)];
        return FilesIn(folder)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !ours.Contains(path));
    }

    // What a killed run left is nobody's, also in the folder of a part. A link is a stranger itself: what it leads to is
    // not ours to replace.
    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .Where(entry => Path.GetFileName(entry) is not (Staging or Ready or Lock))
        .Order(StringComparer.Ordinal)
        .SelectMany(entry => Directory.Exists(entry) && new DirectoryInfo(entry).LinkTarget is null ? FilesIn(entry) : [entry]);

    private static void RemoveLeaving(string folder, Manifest arriving)
    {
        if (Manifest.Read(folder) is not { } leaving)
            return;
        var staying = arriving.Files.Select(file => file.Path).ToHashSet();
        foreach (ManifestFile file in leaving.Files.Where(file => !staying.Contains(file.Path)))
        {
            string path = Path.Combine(folder, file.Path);
            if (File.Exists(path))
                File.Delete(path);
            RemoveEmptyFolders(folder, Path.GetDirectoryName(path)!);
        }
    }

    private static void RemoveEmptyFolders(string top, string folder)
    {
        for (; folder != top && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }

    private static void Take(string ready, string folder, string path)
    {
        string from = Path.Combine(ready, path);
        if (!File.Exists(from))
            return;
        string to = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }
}
