using System.Diagnostics;

namespace Salescape.Tests;

/// <summary>Programs of database servers, which refuse to run as root: they run as the user of their Debian package then.</summary>
internal static class ServerProgram
{
    /// <summary>A program to be run as a server's user.</summary>
    public static ProcessStartInfo As(string user, string program, string[] arguments) => Environment.IsPrivilegedProcess
        ? new("setpriv", [$"--reuid={user}", $"--regid={user}", "--clear-groups", program, .. arguments])
        : new(program, arguments);

    /// <summary>Makes a folder a server's own.</summary>
    public static void Give(string user, DirectoryInfo folder)
    {
        if (Environment.IsPrivilegedProcess)
            Run(new("chown", [$"{user}:{user}", folder.FullName]));
    }

    /// <summary>Runs a program to its end and returns what it wrote.</summary>
    public static string Run(ProcessStartInfo start, string input = "")
    {
        using Process process = Start(start);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{start.FileName} ended with code {process.ExitCode}: {errors.Result}");
    }

    /// <summary>Starts a program with its streams at hand; in the root folder, if no other is named.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        if (start.WorkingDirectory.Length == 0)
            start.WorkingDirectory = "/";
        return Process.Start(start)!;
    }
}
