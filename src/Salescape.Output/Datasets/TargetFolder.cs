using Salescape.Schema.Kernel;

namespace Salescape.Output.Datasets;

/// <summary>The folder that a run writes into: made if missing, claimed for one run at a time, and left as it was unless published.</summary>
internal sealed class TargetFolder : IDisposable
{
    private readonly FileStream _lock;
    private readonly bool _isNew;

    private TargetFolder(string folder, FileStream held, bool isNew)
    {
        Folder = folder;
        _lock = held;
        _isNew = isNew;
    }

    /// <summary>The whole path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Where the run writes until it publishes.</summary>
    public string Staging => Path.Combine(Folder, Publication.Staging);

    /// <summary>Claims a folder for a run.</summary>
    /// <param name="path">The folder, which need not be there.</param>
    /// <param name="overwrite">Whether a data set in it may be replaced.</param>
    /// <param name="known">Files that may be in it and stay, by path below it.</param>
    /// <exception cref="RefusedException">It is no folder, holds something else, or is in use.</exception>
    public static TargetFolder Claim(string path, bool overwrite, IReadOnlySet<string>? known = null)
    {
        string folder = Path.GetFullPath(path);
        RefuseFile(folder);
        bool isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        if (!isNew)
        {
            Recover(folder);
            RefuseStrangers(folder, known);
        }

        var target = new TargetFolder(folder, Hold(folder), isNew);
        try
        {
            target.Prepare(overwrite);
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    /// <summary>Puts what was written to <see cref="Staging"/> in place.</summary>
    public void Publish() => Publication.Publish(Folder);

    /// <summary>Gives the folder free; what was not published is removed.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Staging))
            Directory.Delete(Staging, recursive: true);
        _lock.Dispose();
        if (_isNew && !Directory.EnumerateFileSystemEntries(Folder).Any())
            Directory.Delete(Folder);
    }

    private void Prepare(bool overwrite)
    {
        Publication.FinishInterrupted(Folder);
        if (!overwrite && Manifest.Read(Folder) is { } present)
        {
            throw new RefusedException(
                $"{Folder} already holds a data set ({present.Format}, as of {present.AsOf:yyyy-MM-dd}, {present.Rows} rows).",
                "Add --overwrite to replace it, or name another folder with --out.");
        }

        if (Directory.Exists(Staging))
            Directory.Delete(Staging, recursive: true);
        Directory.CreateDirectory(Staging);
    }

    private static void RefuseFile(string folder)
    {
        for (string? part = folder; part is not null; part = Path.GetDirectoryName(part))
        {
            if (File.Exists(part))
                throw new RefusedException($"{part} is a file, not a folder.", "Name a folder with --out.");
        }
    }

    private static void RefuseStrangers(string folder, IReadOnlySet<string>? known)
    {
        Manifest? manifest = Manifest.Read(folder);
        string[] strangers = [.. Publication.StrangersIn(folder, manifest).Where(path => known?.Contains(path) != true).Take(2)];
        if (strangers.Length == 0)
            return;
        throw new RefusedException(
            $"{folder} holds something else: {strangers[0]}{(strangers.Length > 1 ? " and more" : "")}.",
            "Name an empty or new folder with --out.");
    }

    /// <summary>Puts a data set in place that a killed run left ready, if there is one.</summary>
    /// <exception cref="RefusedException">There is one, and the folder cannot be written.</exception>
    internal static void Recover(string folder)
    {
        if (!Publication.IsInterrupted(folder))
            return;
        try
        {
            using FileStream held = Hold(folder);
            Publication.FinishInterrupted(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{folder} holds a finished data set that is not yet in place, and cannot be written.", "Give yourself write access to it.", failure);
        }
    }

    /// <summary>Claims a folder against other runs until the stream is closed; a killed process claims nothing.</summary>
    internal static FileStream Hold(string folder)
    {
        string path = Path.Combine(folder, Publication.Lock);
        try
        {
            var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            if (File.Exists(path))
                return held;

            // The run before removed the file between our opening and our claiming it; whoever comes next would not see ours.
            held.Dispose();
            return Hold(folder);
        }
        catch (IOException failure) when (File.Exists(path) && !DiskSpace.IsExhausted(failure))
        {
            throw new RefusedException($"Another run is writing into {folder}.", "Wait until it ends, or name another folder with --out.", failure);
        }
    }
}
