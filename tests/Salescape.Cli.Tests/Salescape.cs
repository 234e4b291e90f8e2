using System.CommandLine.Parsing;
using System.Diagnostics;

namespace Salescape.Cli.Tests;

/// <summary>The real program, run as a process of its own.</summary>
internal static class Salescape
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "salescape");

    /// <summary>Runs a command line as a shell would split it, in a folder.</summary>
    public static Outcome Run(string line, string folder) => Run([.. CommandLineParser.SplitCommandLine(line)], folder);

    public static Outcome Run(string[] words, string folder)
    {
        var start = new ProcessStartInfo(Program, words)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record Outcome(int Code, string Output, string Errors);
