using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>The folder of a report: written beside it, and put in place at the end.</summary>
internal sealed class ReportFolder
{
    // The proof that a folder is a report, and may be replaced.
    private const string Marker = ".salescape-report";

    private readonly string _given;
    private readonly string _whole;
    private readonly string _staging;
    private readonly string _leaving;

    private ReportFolder(string folder)
    {
        _given = folder;
        _whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _staging = $"{_whole}.{Environment.ProcessId}.new";
        _leaving = $"{_whole}.{Environment.ProcessId}.old";
    }

    /// <summary>Takes a folder for a report, before any work is done for it.</summary>
    /// <exception cref="RefusedException">It holds something that is no report, or cannot be written.</exception>
    public static ReportFolder Claim(string folder)
    {
        var claimed = new ReportFolder(folder);
        claimed.Try(() =>
        {
            if (File.Exists(claimed._whole) || (Directory.Exists(claimed._whole) && Directory.EnumerateFileSystemEntries(claimed._whole).Any() && !File.Exists(Path.Combine(claimed._whole, Marker))))
                throw new RefusedException($"{folder} holds something that is no report.", "Name an empty or new folder with --out.");
            string place = claimed._whole;
            while (!Path.Exists(place) && Path.GetDirectoryName(place) is { } above)
                place = above;
            if (place == claimed._whole)
                place = Path.GetDirectoryName(place) ?? place;
            string probe = Path.Combine(place, Path.GetFileName(claimed._staging));
            Directory.CreateDirectory(probe);
            Directory.Delete(probe);
        });
        return claimed;
    }

    /// <summary>Writes all pages and assets.</summary>
    /// <exception cref="RefusedException">The folder cannot be written.</exception>
    public void Write(IEnumerable<ReportPage> pages) => Try(() =>
    {
        foreach (ReportPage page in pages)
            Put(page.Path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(page.Content)));
        foreach (string asset in Assets.Paths)
        {
            using Stream content = Assets.Open(asset);
            Put(asset, content.CopyTo);
        }

        Put(Marker, _ => { });
        if (Directory.Exists(_whole))
            Directory.Move(_whole, _leaving);
        Directory.Move(_staging, _whole);
        if (Directory.Exists(_leaving))
            Directory.Delete(_leaving, recursive: true);
    });

    private void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(_staging))
                Directory.Delete(_staging, recursive: true);
            if (Directory.Exists(_leaving) && !Directory.Exists(_whole))
                Directory.Move(_leaving, _whole);
            throw new RefusedException($"{_given} cannot be written: {failure.Message}", "Name another folder with --out.", failure);
        }
    }

    private void Put(string path, Action<Stream> write)
    {
        string file = Path.Combine(_staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using FileStream stream = File.Create(file);
        write(stream);
    }
}
