using System.Diagnostics;

namespace Salescape.Tests;

/// <summary>Runs the programs of database servers.</summary>
internal static class ServerProgram
{
    /// <summary>Runs a program to its end and returns what it wrote.</summary>
    public static string Run(ProcessStartInfo start, string input = "")
    {
        using Process process = Start(start);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program that fails reads no further; it says why itself.
        }

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
