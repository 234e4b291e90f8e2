using System.CommandLine.Parsing;
using System.Diagnostics;

namespace Salescape.Cli.Tests;

/// <summary>The real program, run as a process of its own.</summary>
internal static class Salescape
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "salescape");

    /// <summary>Runs a command line as a shell would split it, in a folder.</summary>
    public static Outcome Run(string line, string folder) => Run([.. CommandLineParser.SplitCommandLine(line)], folder);

    /// <summary>Runs a command with its words, and does something while it runs.</summary>
    public static Outcome Run(string[] words, string folder, Action<Process>? meanwhile = null) => Run([], words, folder, meanwhile);

    /// <summary>Runs a command under another program, such as <c>env LANG=tr_TR</c>, whose words come first.</summary>
    public static Outcome Run(string[] under, string[] words, string folder, Action<Process>? meanwhile = null)
    {
        string[] all = [.. under, Program, .. words];
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        meanwhile?.Invoke(process);
        process.WaitForExit();
        return new(process.ExitCode, output.Result, errors.Result);
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record Outcome(int Code, string Output, string Errors);
