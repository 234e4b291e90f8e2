using System.Text;
using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Analyses.Report;

/// <summary>
/// The folder of a report. It is written and put in place as a data set is: pages of the report before go, and whatever else lies
/// in the folder, such as a <c>CNAME</c> or a repository, is the user's and stays.
/// </summary>
internal sealed partial class ReportFolder : IDisposable
{
    // Lists the report's files, a line each: the proof that a folder is a report, and may be replaced.
    private const string Marker = ".salescape-report";

    private const int MostBytes = 1 << 20;

    private static readonly Publishable Report = new(Marker, FilesIn);

    private readonly string _given;
    private readonly TargetFolder _target;

    private ReportFolder(string given, TargetFolder target)
    {
        _given = given;
        _target = target;
    }

    /// <summary>Takes a folder for a report, before any work is done for it.</summary>
    /// <exception cref="RefusedException">It holds something that is no report, or cannot be written.</exception>
    public static ReportFolder Claim(string folder) => Try(folder, () => new ReportFolder(folder, TargetFolder.Claim(folder, Report)));

    /// <summary>Writes all pages and assets.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="confirm">Called before they take the place of those before.</param>
    /// <exception cref="RefusedException">The folder cannot be written.</exception>
    public void Write(IEnumerable<ReportPage> pages, Action confirm) => Try(_given, () =>
        {
            var files = new List<string>();
            foreach (ReportPage page in pages)
                Put(page.Path, stream => stream.Write(Encoding.UTF8.GetBytes(page.Content)));
            foreach (string asset in Assets.Paths)
            {
                using Stream content = Assets.Open(asset);
                Put(asset, content.CopyTo);
            }

            string list = string.Concat(files.Order(StringComparer.Ordinal).Select(file => file + "\n"));
            Put(Marker, stream => stream.Write(Encoding.UTF8.GetBytes(list)));
            confirm();
            _target.Publish();
            return files.Count;

            void Put(string path, Action<Stream> write)
            {
                string file = Path.Combine(_target.Staging, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using FileStream stream = File.Create(file);
                write(stream);
                if (path != Marker)
                    files.Add(path);
            }
        });

    /// <inheritdoc/>
    public void Dispose() => _target.Dispose();

    private static string[]? FilesIn(string folder)
    {
        using FileStream? marker = OwnFile.Open(folder, Marker);
        if (marker is null)
            return null;
        string path = Path.Combine(folder, Marker);
        using var reader = new StreamReader(marker, Encoding.UTF8);
        string[] files = marker.Length > MostBytes ? [] : reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return files.Length > 0 && Array.TrueForAll(files, file => PagePath().IsMatch(file))
            ? files
            : throw new RefusedException(
                $"{path} does not list the files of a report.",
                "Remove the report, or choose another folder with --out."
            );
    }

    private static T Try<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{folder} cannot be written: {failure.Message}", "Choose another folder with --out.", failure);
        }
    }

    // A page in the folder or in one below it; nothing hidden, nothing above.
    [GeneratedRegex(@"\A([A-Za-z0-9_][A-Za-z0-9_.-]*/)?[A-Za-z0-9_][A-Za-z0-9_.-]*\z")]
    private static partial Regex PagePath();
}
