using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Salescape.Storage.Formats;

/// <summary>
/// Has large files written to disk while more rows are made, and lets go of the memory that the system keeps them in. Left
/// alone, the system holds gigabytes of them: other programs' files make room, a database waits for all of it when it is
/// closed, and a virtual machine has to be given memory it never used before, which costs more than the writing (1.4 s a GB
/// instead of 0.2 s; scale 100 to CSV 17 s of the system's time instead of 4 s). Does nothing on other systems than Linux.
/// </summary>
internal sealed partial class WriteBehind : IDisposable
{
    private const uint StartWriting = 2; // SYNC_FILE_RANGE_WRITE
    private const int NotNeeded = 4; // POSIX_FADV_DONTNEED

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly WriteBehindLimits _limits;

    // A file stays open until the end, when its writer has closed it: earlier, closing it would take from DuckDB the lock that
    // it holds on the same file.
    private readonly List<SafeFileHandle> _files = [];
    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread? _thread;

    public WriteBehind(WriteBehindLimits limits)
    {
        _limits = limits;
        if (!OperatingSystem.IsLinux())
            return;
        _thread = new Thread(WriteUntilEnd) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Follows a file, which must be there, until the end.</summary>
    public void Follow(string path)
    {
        if (_thread is null)
            return;
        lock (_files)
            _files.Add(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
    }

    public void Dispose()
    {
        _ended.Set();
        _thread?.Join();
        foreach (SafeFileHandle file in _files)
            file.Dispose();
        _files.Clear();
        _ended.Dispose();
    }

    private void WriteUntilEnd()
    {
        try
        {
            while (!_ended.Wait(Pause))
                WriteAll();
        }
        catch (Exception failure) when (failure is DllNotFoundException or EntryPointNotFoundException or IOException)
        {
            // A system without these calls, or a file whose length it cannot tell: then the system writes when it likes.
        }
    }

    private void WriteAll()
    {
        SafeFileHandle[] files;
        lock (_files)
            files = [.. _files];
        long[] lengths = Array.ConvertAll(files, RandomAccess.GetLength);
        if (lengths.Sum() <= _limits.Whole)
            return;
        foreach ((SafeFileHandle file, long length) in files.Zip(lengths))
        {
            // Length 0 would mean the whole file. Whatever the calls say, the file is as good as before.
            long end = length - _limits.Tail;
            if (end <= 0)
                continue;
            _ = SyncFileRange(file, 0, end, StartWriting);
            _ = Advise(file, 0, end, NotNeeded);
        }
    }

    [LibraryImport("libc", EntryPoint = "sync_file_range")]
    private static partial int SyncFileRange(SafeFileHandle file, long offset, long length, uint flags);

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    private static partial int Advise(SafeFileHandle file, long offset, long length, int advice);
}

/// <summary>What stays in memory, in bytes.</summary>
/// <param name="Whole">A data set up to this size stays whole, for whoever reads it next.</param>
/// <param name="Tail">Of a larger one, this much at the end of each file, where it is still written.</param>
internal sealed record WriteBehindLimits(long Whole, long Tail)
{
    public static readonly WriteBehindLimits Default = new(1 << 30, 8 << 20);
}
