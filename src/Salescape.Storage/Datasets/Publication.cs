using Salescape.Schema.Kernel;

namespace Salescape.Storage.Datasets;

/// <summary>
/// How a finished data set, or report, takes the place of the one before. It is written to a staging folder inside the
/// target; renaming that folder is the one switch: from then on it is what the folder holds, for whoever asks
/// <see cref="RootOf"/>. Then the old files are moved aside and the new ones to their places, the index last. If that fails, all is
/// moved back; if the run is killed, the next one that writes goes on with it. Who only reads changes nothing: what was
/// not moved yet is read where it is.
/// </summary>
internal static class Publication
{
    /// <summary>Where a run writes; worth nothing if the run did not end.</summary>
    public const string Staging = ".salescape-staging";

    /// <summary>What the folder holds, on its way to its places.</summary>
    public const string Ready = ".salescape-ready";

    /// <summary>The files before, until the new ones are in their places.</summary>
    public const string Leaving = ".salescape-leaving";

    /// <summary>Held open by the run that writes into the folder.</summary>
    public const string Lock = ".salescape-lock";

    /// <summary>The manifest of a whole while one of its parts is replaced.</summary>
    public const string Aside = ".salescape-aside";

    /// <summary>The folder in which to look first for the index and every other file; what is not there is in the folder itself.</summary>
    public static string RootOf(string folder, Publishable kind)
    {
        string ready = Path.Combine(folder, Ready);
        return Entry.At(ready) == EntryKind.Folder && Entry.At(Path.Combine(ready, kind.Index)) == EntryKind.File ? ready : folder;
    }

    /// <summary>Makes what is staged the folder's own.</summary>
    /// <exception cref="RefusedException">A file of the user's is in a place that is needed.</exception>
    /// <exception cref="IOException">It could not be done, and all is as before.</exception>
    public static void Publish(string folder, Publishable kind)
    {
        string staging = Path.Combine(folder, Staging);
        string ready = Path.Combine(folder, Ready);
        RefuseTakenPlaces(folder, kind, kind.FilesIn(staging)!);
        Directory.Move(staging, ready);
        var moves = new Stack<(string From, string To)>();
        try
        {
            LayOut(folder, kind, moves);
        }
        catch
        {
            MoveBack(folder, kind, moves);
            throw;
        }

        Tidy(folder);
    }

    /// <summary>Goes on where a killed run stopped, if there is such a place.</summary>
    public static void FinishInterrupted(string folder, Publishable kind)
    {
        if (RootOf(folder, kind) != folder)
            LayOut(folder, kind, new());
        Tidy(folder);
    }

    /// <summary>Deletes an empty folder, and those above it that are then empty too, up to a folder that stays.</summary>
    public static void RemoveEmptyFolders(string top, string folder)
    {
        for (
            ;
            folder != top && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();
            folder = Path.GetDirectoryName(folder)!
        )
            Directory.Delete(folder);
    }

    // The old index goes first and the new one comes last: in between, only what is ready counts.
    private static void LayOut(string folder, Publishable kind, Stack<(string From, string To)> moves)
    {
        string ready = Path.Combine(folder, Ready);
        string leaving = Path.Combine(folder, Leaving);
        IReadOnlyList<string> arriving = kind.FilesIn(ready)!;
        IReadOnlyList<string> old = kind.FilesIn(folder) ?? kind.FilesIn(leaving) ?? [];
        Move(folder, leaving, kind.Index, moves);

        // A file that arrives but is not in the ready folder stays where it is, or has come already.
        HashSet<string> inPlace = [.. arriving.Where(path => Entry.Below(ready, path) == EntryKind.Nothing)];
        foreach (string path in old.Where(path => !inPlace.Contains(path)))
            Move(folder, leaving, path, moves);
        foreach (string path in old)
            RemoveEmptyFolders(folder, Path.GetDirectoryName(Path.Combine(folder, path))!);
        foreach (string path in arriving)
            Move(ready, folder, path, moves);
        Move(ready, folder, kind.Index, moves);
    }

    private static void Move(string from, string to, string path, Stack<(string From, string To)> moves)
    {
        switch (Entry.Below(from, path))
        {
            case EntryKind.Nothing:
                return;
            case EntryKind.File:
                break;
            default:
                throw new IOException(Entry.Obstacle(from, path));
        }

        string source = Path.Combine(from, path);
        string target = Path.Combine(to, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(source, target);
        moves.Push((source, target));
    }

    // The index gets a new time, so that a reader who looked on knows that its files were away.
    private static void MoveBack(string folder, Publishable kind, Stack<(string From, string To)> moves)
    {
        try
        {
            foreach ((string from, string to) in moves)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(from)!);
                File.Move(to, from);
                RemoveEmptyFolders(folder, Path.GetDirectoryName(to)!);
            }

            // All files are back: what is left are folders that were made for them.
            string leaving = Path.Combine(folder, Leaving);
            if (Directory.Exists(leaving))
                Directory.Delete(leaving, recursive: true);
            if (Entry.At(Path.Combine(folder, kind.Index)) == EntryKind.File)
                File.SetLastWriteTimeUtc(Path.Combine(folder, kind.Index), DateTime.UtcNow);
            Directory.Move(Path.Combine(folder, Ready), Path.Combine(folder, Staging));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"some files could be moved neither to their places nor back ({failure.Message}); what was written is whole, and the next run that writes moves them",
                failure
            );
        }
    }

    // Before the switch, since nothing may fail behind it that can be foreseen.
    private static void RefuseTakenPlaces(string folder, Publishable kind, IReadOnlyList<string> arriving)
    {
        HashSet<string> ours = [.. kind.FilesIn(folder) ?? [], kind.Index];
        foreach (
            string path in arriving.Where(path =>
                !ours.Contains(path) && Entry.Below(Path.Combine(folder, Staging), path) == EntryKind.File
            )
        )
        {
            string place = path;
            for (
                EntryKind above;
                (above = Entry.Below(folder, place)) == EntryKind.Nothing && place.Contains('/', StringComparison.Ordinal);

            )
                place = place[..place.LastIndexOf('/')];
            EntryKind taken = Entry.Below(folder, place);
            if (place == path ? taken != EntryKind.Nothing : taken is not (EntryKind.Folder or EntryKind.Nothing))
                throw new RefusedException(
                    $"{Path.Combine(folder, place)} is not part of the old data set and is in the way of the new one.",
                    "Move it elsewhere, or choose another folder with --out."
                );
        }
    }

    // The new files are in place: what cannot be removed now does no harm, and goes with the next run.
    private static void Tidy(string folder)
    {
        try
        {
            foreach (string name in new[] { Ready, Leaving })
            {
                string left = Path.Combine(folder, name);
                if (Entry.At(left) == EntryKind.Folder)
                    Directory.Delete(left, recursive: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // As said.
        }
    }
}
