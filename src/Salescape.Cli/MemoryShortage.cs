namespace Salescape.Cli;

/// <summary>Tells a machine that lacks memory from a defect.</summary>
internal static class MemoryShortage
{
    // How the loader of shared libraries says that there is no room for one.
    private static readonly string[] LoaderMessages = ["failed to map segment", "cannot allocate memory"];

    /// <summary>Whether a failure, or one underneath it, says that memory ran out.</summary>
    public static bool IsBehind(Exception failure) =>
        failure switch
        {
            OutOfMemoryException => true,
            DllNotFoundException => Array.Exists(LoaderMessages, message =>
                failure.Message.Contains(message, StringComparison.OrdinalIgnoreCase)
            ),
            AggregateException several => several.InnerExceptions.Any(IsBehind),
            _ => failure.InnerException is { } cause && IsBehind(cause),
        };
}
