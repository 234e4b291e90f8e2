using Salescape.Storage.Datasets;

namespace Salescape.Storage.Parts;

/// <summary>
/// A whole data set while one of its parts is replaced. Without its manifest it is none; it is forgotten once the part is in place,
/// and is what it was if the part cannot be put in place.
/// </summary>
internal sealed class WholeSetAside : IDisposable
{
    private readonly string _folder;
    private readonly FileStream? _held;
    private bool _isForgotten;

    private WholeSetAside(string folder, FileStream? held)
    {
        _folder = folder;
        _held = held;
    }

    /// <summary>Sets the whole in a folder aside, if there is one.</summary>
    public static WholeSetAside Of(string folder)
    {
        folder = Path.GetFullPath(folder);
        if (Manifest.Read(folder) is null)
            return new(folder, null);
        FileStream held = TargetFolder.Hold(folder);
        File.Move(Path.Combine(folder, Manifest.FileName), Path.Combine(folder, Publication.Aside), overwrite: true);
        return new(folder, held);
    }

    /// <summary>Removes what is left of a whole that a killed run set aside.</summary>
    public static void ForgetLeft(string folder)
    {
        using FileStream held = TargetFolder.Hold(folder);
        RemoveFrom(folder);
    }

    /// <summary>Gives the whole up, since the part is in place. What cannot be removed of it now goes when the parts are
    /// finished.</summary>
    public void Forget()
    {
        _isForgotten = true;
        try
        {
            if (_held is not null)
                RemoveFrom(_folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // As said: nobody takes it for a data set.
        }
    }

    /// <summary>Makes it a whole again, unless it was given up.</summary>
    public void Dispose()
    {
        if (_held is null)
            return;
        if (!_isForgotten)
            File.Move(Path.Combine(_folder, Publication.Aside), Path.Combine(_folder, Manifest.FileName));
        _held.Dispose();
    }

    // What is set aside goes last: it says what else there is to remove.
    private static void RemoveFrom(string folder)
    {
        if (Manifest.Read(folder, out _, Publication.Aside) is not { } whole)
            return;
        foreach (
            string path in whole
                .Files.Select(file => file.Path)
                .Where(path => path.StartsWith(PartedDataset.RollUpFolder + "/", StringComparison.Ordinal))
        )
        {
            if (Entry.Below(folder, path) != EntryKind.File)
                continue;
            string file = Path.Combine(folder, path);
            File.Delete(file);
            Publication.RemoveEmptyFolders(folder, Path.GetDirectoryName(file)!);
        }

        File.Delete(Path.Combine(folder, Publication.Aside));
    }
}
