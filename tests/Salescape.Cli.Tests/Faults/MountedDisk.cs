using System.Diagnostics;

namespace Salescape.Cli.Tests.Faults;

/// <summary>
/// A small disk in memory, mounted where only a shell of ours sees it: as root in a mount namespace, else in a user
/// namespace as well. Programs enter the namespace; files are seen from outside through the shell's root.
/// </summary>
internal sealed class MountedDisk : IDisposable
{
    private const string Done = "done";

    private readonly Process _shell;

    public MountedDisk(int megabytes)
    {
        bool isRoot = Environment.IsPrivilegedProcess;
        string[] user = isRoot ? [] : ["--map-root-user"];
        _shell = Process.Start(
            new ProcessStartInfo("unshare", [.. user, "--mount", "sh"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Under = ["nsenter", $"--target={_shell.Id}", "--mount", .. isRoot ? [] : new[] { "--user", "--preserve-credentials" }];
        Tell($"mount -t tmpfs -o size={megabytes}m tmpfs {Path}");
    }

    /// <summary>What a program is run under to see the disk.</summary>
    public string[] Under { get; }

    /// <summary>Where such a program sees the disk.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("salescape-").FullName;

    /// <summary>Where this process sees the disk.</summary>
    public string Outside => $"/proc/{_shell.Id}/root{Path}";

    /// <summary>Lets nobody write to the disk, or everybody.</summary>
    public void SetReadOnly(bool readOnly) => Tell($"mount -o remount,{(readOnly ? "ro" : "rw")} {Path}");

    /// <summary>Takes all space that is left.</summary>
    /// <returns>The file that took it.</returns>
    public string Fill()
    {
        string path = System.IO.Path.Combine(Outside, "filler");
        using FileStream filler = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        // Most of it at once: a program may be at work meanwhile.
        foreach (int bytes in new[] { 1 << 20, 1 << 12 })
            Fill(filler, new byte[bytes]);
        return path;
    }

    private static void Fill(FileStream filler, byte[] block)
    {
        try
        {
            for (; ; )
                filler.Write(block);
        }
        catch (IOException)
        {
            // No such block has room any more.
        }
    }

    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
        Directory.Delete(Path);
    }

    private void Tell(string command)
    {
        _shell.StandardInput.WriteLine($"{command} && echo {Done}");
        _shell.StandardInput.Flush();
        if (_shell.StandardOutput.ReadLine() == Done)
            return;
        throw new InvalidOperationException($"'{command}' failed: {_shell.StandardError.ReadLine()}");
    }
}
