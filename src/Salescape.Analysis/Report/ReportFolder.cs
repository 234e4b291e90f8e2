using System.Reflection;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>The folder of a report: written beside it, and put in place at the end.</summary>
internal static class ReportFolder
{
    // The proof that a folder is a report, and may be replaced.
    private const string Marker = ".salescape-report";

    private const string Assets = "assets/";

    /// <summary>Writes all pages and assets.</summary>
    /// <exception cref="RefusedException">The folder holds something that is no report, or cannot be written.</exception>
    public static void Write(string folder, IEnumerable<ReportPage> pages)
    {
        string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(whole) || (Directory.Exists(whole) && Directory.EnumerateFileSystemEntries(whole).Any() && !File.Exists(Path.Combine(whole, Marker))))
            throw new RefusedException($"{folder} holds something that is no report.", "Name an empty or new folder with --out.");
        string staging = $"{whole}.{Environment.ProcessId}.new";
        string leaving = $"{whole}.{Environment.ProcessId}.old";
        try
        {
            foreach (ReportPage page in pages)
                Put(staging, page.Path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(page.Content)));
            foreach (string asset in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Assets, StringComparison.Ordinal)))
                Put(staging, asset, stream => Assembly.GetExecutingAssembly().GetManifestResourceStream(asset)!.CopyTo(stream));
            Put(staging, Marker, _ => { });
            if (Directory.Exists(whole))
                Directory.Move(whole, leaving);
            Directory.Move(staging, whole);
            if (Directory.Exists(leaving))
                Directory.Delete(leaving, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
            throw new RefusedException($"{folder} cannot be written: {failure.Message}", "Name another folder with --out.", failure);
        }
    }

    private static void Put(string folder, string path, Action<Stream> write)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using FileStream stream = File.Create(file);
        write(stream);
    }
}
