using System.CommandLine.Parsing;
using System.Diagnostics;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>The real program, run as a process of its own.</summary>
internal static class Salescape
{
    // Built beside the tests, and compiled at each start.
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "salescape");

    // Compiled ahead by the launcher, which is asked once; the link that it follows may soon lead to a newer one.
    private static readonly Lazy<string> Launched = new(() =>
    {
        Outcome said = Launch(["--version"], AppContext.BaseDirectory);
        Assert.Equal(0, said.Code);
        return Path.Combine(
            Directory.ResolveLinkTarget(Repository.PathTo(".build", "program"), returnFinalTarget: true)!.FullName,
            "salescape"
        );
    });

    /// <summary>Where the program lies as the launcher builds it, for whoever starts it otherwise.</summary>
    public static string Program => Launched.Value;

    /// <summary>
    /// Runs a command line as a shell would split it, in a folder: by the program as the launcher builds it, which is what users have. It
    /// starts in a fifth of the time, so that what befalls a run befalls its work.
    /// </summary>
    public static Outcome Run(string line, string folder) => Run([], [.. CommandLineParser.SplitCommandLine(line)], folder);

    /// <summary>Runs a command with its words under another program, such as <c>env LANG=tr_TR</c>, whose words come first, and does
    /// something while it runs.</summary>
    public static Outcome Run(string[] under, string[] words, string folder, Action<Process>? meanwhile = null) =>
        Start([.. under, Launched.Value, .. words], folder, meanwhile);

    /// <summary>The same with the program built beside the tests.</summary>
    public static Outcome RunBuilt(string[] under, string[] words, string folder, Action<Process>? meanwhile = null) =>
        Start([.. under, Built, .. words], folder, meanwhile);

    /// <summary>Runs a command with its words by the launcher, which builds the program when its sources changed.</summary>
    public static Outcome Launch(string[] words, string folder) => Start([Repository.PathTo("salescape"), .. words], folder);

    private static Outcome Start(string[] words, string folder, Action<Process>? meanwhile = null)
    {
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["SALESCAPE_CALLED"] = "./salescape" },
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
