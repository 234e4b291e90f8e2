using System.Runtime.InteropServices;

namespace Salescape.Storage.Datasets;

/// <summary>What stands at a path.</summary>
internal enum EntryKind
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A link, wherever it leads.</summary>
    Link,

    /// <summary>A pipe, a socket or a device: to open it may never return.</summary>
    Other,
}

/// <summary>
/// Looks at paths without following links. A data set may come from anybody: a link in it could lead what is read or
/// written elsewhere, and a pipe could be waited for without end.
/// </summary>
internal static partial class Entry
{
    /// <summary>What stands at a path itself; links above it are followed.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder above may not be looked into.</exception>
    public static EntryKind At(string path) => OperatingSystem.IsLinux() ? AtByStatus(path) : AtByAttributes(path);

    /// <summary>What stands at a path below a folder, no part of which may be a link.</summary>
    /// <returns><see cref="EntryKind.Link"/> if a folder on the way is a link.</returns>
    public static EntryKind Below(string folder, string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            EntryKind above = At(Path.Combine(folder, path[..slash]));
            if (above != EntryKind.Folder)
                return above is EntryKind.Link ? EntryKind.Link : EntryKind.Nothing;
        }

        return At(Path.Combine(folder, path));
    }

    /// <summary>What keeps a path below a folder from being a file there, for people: the part of it that is something else.</summary>
    public static string Obstacle(string folder, string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            string above = Path.Combine(folder, path[..slash]);
            if (At(above) != EntryKind.Folder)
                return $"{above} is {OwnFile.Name(At(above))}, not a folder.";
        }

        string whole = Path.Combine(folder, path);
        return $"{whole} is {OwnFile.Name(At(whole))}, not a file.";
    }

    private static EntryKind AtByAttributes(string path)
    {
        try
        {
            FileAttributes found = File.GetAttributes(path);
            return found.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
                : found.HasFlag(FileAttributes.Directory) ? EntryKind.Folder
                : EntryKind.File;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return EntryKind.Nothing;
        }
    }

    // Attributes cannot tell a pipe from a file. The struct of statx is the same on every processor, unlike that of stat.
    private static unsafe EntryKind AtByStatus(string path)
    {
        const int CurrentFolder = -100; // AT_FDCWD
        const int DoNotFollow = 0x100; // AT_SYMLINK_NOFOLLOW
        const uint TypeOnly = 1; // STATX_TYPE
        const int StatusSize = 256;
        const int ModeAt = 28;
        byte* status = stackalloc byte[StatusSize];
        if (Status(CurrentFolder, path, DoNotFollow, TypeOnly, status) != 0)
        {
            return Marshal.GetLastPInvokeError() switch
            {
                2 or 20 => EntryKind.Nothing, // ENOENT, ENOTDIR
                13 => throw new UnauthorizedAccessException($"Access to the path '{path}' is denied."), // EACCES
                36 => throw new PathTooLongException($"The path '{path}' is too long."), // ENAMETOOLONG
                _ => AtByAttributes(path),
            };
        }

        return (*(ushort*)(status + ModeAt) & 0xF000) switch
        {
            0x8000 => EntryKind.File,
            0x4000 => EntryKind.Folder,
            0xA000 => EntryKind.Link,
            _ => EntryKind.Other,
        };
    }

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Status(int folder, string path, int flags, uint mask, byte* status);
}
