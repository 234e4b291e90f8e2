using System.Text;
using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Semantics;

/// <summary>The folder of an export. It is written and put in place as a data set is; whatever else a user keeps in it stays.</summary>
internal sealed partial class SemanticFolder : IDisposable
{
    // Lists the export's files, a line each: the proof that a folder is an export, and may be replaced.
    private const string Marker = ".salescape-semantics";

    private const int MostBytes = 1 << 20;

    private static readonly Publishable Export = new(Marker, FilesIn);

    private readonly string _given;
    private readonly TargetFolder _target;

    private SemanticFolder(string given, TargetFolder target)
    {
        _given = given;
        _target = target;
    }

    /// <summary>Takes a folder for an export, before any work is done for it.</summary>
    /// <param name="folder">The folder, which need not be there.</param>
    /// <param name="overwrite">Whether an export that lies there may be replaced.</param>
    /// <exception cref="RefusedException">It holds something else, or an export that may not be replaced, or cannot be written.</exception>
    public static SemanticFolder Claim(string folder, bool overwrite) =>
        Try(folder, () =>
            {
                string whole = Path.GetFullPath(folder);
                return !overwrite && Directory.Exists(whole) && FilesIn(Publication.RootOf(whole, Export)) is not null
                    ? throw new RefusedException(
                        $"{folder} already holds an export.",
                        "Replace it with --overwrite, or choose another folder with --out."
                    )
                    : new SemanticFolder(folder, TargetFolder.Claim(whole, Export));
            }
        );

    /// <summary>Writes all files, and puts them in place of those before.</summary>
    /// <exception cref="RefusedException">The folder cannot be written.</exception>
    public int Write(IEnumerable<ExportedFile> files) =>
        Try(_given, () =>
            {
                var paths = new List<string>();
                foreach (ExportedFile file in files)
                {
                    Put(file.Path, file.Content);
                    paths.Add(file.Path);
                }

                Put(Marker, string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n")));
                _target.Publish();
                return paths.Count;
            }
        );

    /// <inheritdoc/>
    public void Dispose() => _target.Dispose();

    private void Put(string path, string content)
    {
        string file = Path.Combine(_target.Staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(content));
    }

    private static string[]? FilesIn(string folder)
    {
        using FileStream? marker = OwnFile.Open(folder, Marker);
        if (marker is null)
            return null;
        using var reader = new StreamReader(marker, Encoding.UTF8);
        string[] files = marker.Length > MostBytes ? [] : reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return files.Length > 0 && Array.TrueForAll(files, file => FilePath().IsMatch(file))
            ? files
            : throw new RefusedException(
                $"{Path.Combine(folder, Marker)} does not list the files of an export.",
                "Remove the export, or choose another folder with --out."
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

    // A file in the folder or below it; nothing hidden, nothing above.
    [GeneratedRegex(@"\A([A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\z")]
    private static partial Regex FilePath();
}
