namespace Salescape.Storage.Datasets;

/// <summary>Tells a system that lets a program open too few files from a folder that cannot be written.</summary>
internal static class OpenFiles
{
    // HResult of ENFILE and EMFILE.
    private static readonly int[] Exhausted = [23, 24];

    // How the formats' own libraries pass it on.
    private const string NativeMessage = "Too many open files";

    /// <summary>Whether a failure says that no more files may be opened.</summary>
    public static bool AreTooMany(Exception failure) =>
        (failure is IOException && Exhausted.Contains(failure.HResult))
        || failure.Message.Contains(NativeMessage, StringComparison.OrdinalIgnoreCase);
}
