using Salescape.Schema.Kernel;

namespace Salescape.Storage.Datasets;

/// <summary>Opens a file of a data set, if it is one: a regular file that no link leads to.</summary>
internal static class OwnFile
{
    /// <summary>Opens a file below a folder for reading; null if there is none.</summary>
    /// <param name="folder">The folder; the user named it, so it may be reached through links.</param>
    /// <param name="path">Below the folder, with slashes; nothing on it is followed.</param>
    /// <exception cref="RefusedException">Something else stands there, or it may not be read.</exception>
    public static FileStream? Open(string folder, string path)
    {
        string whole = Path.Combine(folder, path);
        try
        {
            EntryKind kind = Entry.Below(folder, path);
            if (kind is EntryKind.Nothing or EntryKind.Folder)
                return null;
            if (kind != EntryKind.File)
                throw new RefusedException(
                    $"{whole} is {Name(kind)}, not a file.",
                    "A data set's files lie in its folder; put it there, or generate the data set again."
                );

            // No lock is asked for: somebody may be putting another data set in place, which is noticed in another way.
            return new(
                whole,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0,
                FileOptions.SequentialScan
            );
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new RefusedException($"{whole} cannot be read: {failure.Message}", "Give yourself read access to it.", failure);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What is told of an entry that is no file.</summary>
    public static string Name(EntryKind kind) =>
        kind switch
        {
            EntryKind.Link => "a link",
            EntryKind.Folder => "a folder",
            EntryKind.File => "a file",
            _ => "a pipe or device",
        };
}
