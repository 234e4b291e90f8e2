using Salescape.Schema.Kernel;

namespace Salescape.Cli;

/// <summary>The program by the name that it was called by, so that what it says to run next runs where it is said.</summary>
internal static class CalledAs
{
    private const string Variable = "SALESCAPE_CALLED";

    /// <summary>A command line of this program.</summary>
    /// <param name="words">The command and its options, as a shell takes them.</param>
    public static string Line(string words) => $"{Program} {words}";

    // The launcher says how it was called.
    private static string Program { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } called ? ShellWord.Of(called) : "./salescape";
}
