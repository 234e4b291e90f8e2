using Salescape.Schema.Kernel;

namespace Salescape.Storage.Datasets;

/// <summary>The folder that a run writes into: made if missing, claimed for one run at a time, and left as it was unless
/// published.</summary>
internal sealed class TargetFolder : IDisposable
{
    // What file managers and version control leave in a folder that is empty to whoever made it.
    private static readonly HashSet<string> WorthNothing =
    [
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        ".directory",
        ".gitkeep",
        ".gitignore",
        ".localized",
        "lost+found",
    ];

    private static readonly string[] Hidden =
    [
        Publication.Staging,
        Publication.Ready,
        Publication.Leaving,
        Publication.Lock,
        Publication.Aside,
    ];

    private readonly Publishable _kind;
    private readonly FileStream _lock;
    private readonly string? _made;

    private TargetFolder(string folder, Publishable kind, FileStream held, string? made)
    {
        Folder = folder;
        _kind = kind;
        _lock = held;
        _made = made;
    }

    /// <summary>The whole path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Where the run writes until it publishes.</summary>
    public string Staging => Path.Combine(Folder, Publication.Staging);

    /// <summary>Claims a folder for a run.</summary>
    /// <param name="path">The folder, which need not be there.</param>
    /// <param name="kind">What the run will publish.</param>
    /// <param name="mayHold">Whether a folder that holds files but no index of ours may be used all the same.</param>
    /// <exception cref="RefusedException">It is no folder, holds something else, or is in use.</exception>
    public static TargetFolder Claim(string path, Publishable kind, Func<string, bool>? mayHold = null)
    {
        string folder = Path.GetFullPath(path);
        RefuseFile(folder);
        string? made = FirstMissing(folder);
        Directory.CreateDirectory(folder);
        try
        {
            if (mayHold?.Invoke(folder) != true)
                RefuseForeign(folder, kind);
            var target = new TargetFolder(folder, kind, Hold(folder), made);
            try
            {
                Publication.FinishInterrupted(folder, kind);
                target.RemoveStaging();
                Directory.CreateDirectory(target.Staging);
                return target;
            }
            catch
            {
                target.Dispose();
                throw;
            }
        }
        catch
        {
            RemoveMade(folder, made);
            throw;
        }
    }

    /// <summary>Puts what was written to <see cref="Staging"/> in place.</summary>
    public void Publish() => Publication.Publish(Folder, _kind);

    /// <summary>Gives the folder free; what was not published is removed.</summary>
    public void Dispose()
    {
        RemoveStaging();
        _lock.Dispose();
        RemoveMade(Folder, _made);
    }

    /// <summary>Goes on where a killed run stopped, in a folder that is there.</summary>
    /// <exception cref="RefusedException">Another run writes into it, or it cannot be written.</exception>
    internal static void Recover(string folder, Publishable kind)
    {
        RefuseForeign(folder, kind);
        if (Publication.RootOf(folder, kind) == folder)
            return;
        using FileStream held = Hold(folder);
        Publication.FinishInterrupted(folder, kind);
    }

    /// <summary>Claims a folder against other runs until the stream is closed; a killed process claims nothing.</summary>
    internal static FileStream Hold(string folder)
    {
        string path = Path.Combine(folder, Publication.Lock);
        RefuseHiddenLinks(folder);
        try
        {
            // A new file is made only where nothing is: not even a link that leads nowhere.
            FileMode mode = Entry.At(path) == EntryKind.Nothing ? FileMode.CreateNew : FileMode.Open;
            var held = new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            if (Entry.At(path) == EntryKind.File)
                return held;

            // The run before removed the file between our opening and our claiming it; whoever comes next would not see ours.
            held.Dispose();
            return Hold(folder);
        }
        catch (FileNotFoundException)
        {
            return Hold(folder);
        }
        catch (IOException failure) when (Entry.At(path) == EntryKind.File && !DiskSpace.IsExhausted(failure))
        {
            throw new RefusedException(
                $"Another run is writing into {folder}.",
                "Wait until it ends, or choose another folder with --out.",
                failure
            );
        }
    }

    private void RemoveStaging()
    {
        if (Entry.At(Staging) == EntryKind.Folder)
            Directory.Delete(Staging, recursive: true);
    }

    private static void RefuseFile(string folder)
    {
        for (string? part = folder; part is not null; part = Path.GetDirectoryName(part))
        {
            // Asked once: another run may make the folder meanwhile.
            if (Entry.At(part) is EntryKind.Nothing or EntryKind.Folder || Directory.Exists(part))
                continue;
            string what = LeadsNowhere(part) ? "is a link that leads nowhere" : "is a file, not a folder";
            throw new RefusedException($"{part} {what}.", "Choose a folder with --out.");
        }
    }

    private static bool LeadsNowhere(string path) =>
        Entry.At(path) is EntryKind.Link && File.ResolveLinkTarget(path, returnFinalTarget: true) is not { Exists: true };

    // What a killed run left is nobody's. With an index of ours the folder is ours, and what the index does not list is the user's and
    // stays.
    private static void RefuseForeign(string folder, Publishable kind)
    {
        RefuseHiddenLinks(folder);
        if (kind.FilesIn(Publication.RootOf(folder, kind)) is not null)
            return;
        string[] strangers =
        [
            .. Directory
                .EnumerateFileSystemEntries(folder)
                .Select(entry => Path.GetFileName(entry))
                .Where(name => !Hidden.Contains(name) && !WorthNothing.Contains(name))
                .Order(StringComparer.Ordinal)
                .Take(2),
        ];
        if (strangers.Length > 0)
            throw new RefusedException(
                $"{folder} holds something else: {strangers[0]}{(strangers.Length > 1 ? " and more" : "")}.",
                "Choose an empty or new folder with --out."
            );
    }

    private static void RefuseHiddenLinks(string folder)
    {
        foreach (string name in Hidden)
        {
            EntryKind expected = name is Publication.Lock or Publication.Aside ? EntryKind.File : EntryKind.Folder;
            EntryKind found = Entry.At(Path.Combine(folder, name));
            if (found != EntryKind.Nothing && found != expected)
                throw new RefusedException(
                    $"{Path.Combine(folder, name)} is {OwnFile.Name(found)}, which salescape did not make.",
                    "Remove it, or choose another folder with --out."
                );
        }
    }

    private static string? FirstMissing(string folder)
    {
        string? missing = null;
        for (string? above = folder; above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above))
            missing = above;
        return missing;
    }

    private static void RemoveMade(string folder, string? made)
    {
        if (made is not null)
            Publication.RemoveEmptyFolders(Path.GetDirectoryName(made)!, folder);
    }
}
