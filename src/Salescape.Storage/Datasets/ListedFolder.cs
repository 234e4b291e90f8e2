using System.Text;
using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Datasets;

/// <summary>
/// A folder of files that stand in a list of their own, such as a report or an export. It is written and put in place as a data set is:
/// files of the one before go, and whatever else lies in the folder, such as a <c>CNAME</c> or a repository, is the user's and stays.
/// </summary>
internal sealed partial class ListedFolder : IDisposable
{
    private const int MostBytes = 1 << 20;

    private readonly string _given;
    private readonly string _list;
    private readonly TargetFolder _target;

    private ListedFolder(string given, string list, TargetFolder target)
    {
        _given = given;
        _list = list;
        _target = target;
    }

    /// <summary>Takes a folder, before any work is done for it.</summary>
    /// <param name="folder">The folder, which need not be there.</param>
    /// <param name="list">The name of the list: the proof that a folder holds such a thing, and may be replaced.</param>
    /// <param name="thing">What it holds, as a refusal names it: report.</param>
    /// <param name="overwrite">Whether one that lies there may be replaced.</param>
    /// <exception cref="RefusedException">It holds something else, or what may not be replaced, or cannot be written.</exception>
    public static ListedFolder Claim(string folder, string list, string thing, bool overwrite = true) =>
        Try(folder, () =>
            {
                var kind = new Publishable(list, place => FilesIn(place, list, thing));
                string whole = Path.GetFullPath(folder);
                return !overwrite && Directory.Exists(whole) && kind.FilesIn(Publication.RootOf(whole, kind)) is not null
                    ? throw new RefusedException(
                        $"{folder} already holds {Article(thing)} {thing}.",
                        "Replace it with --overwrite, or choose another folder with --out."
                    )
                    : new ListedFolder(folder, list, TargetFolder.Claim(whole, kind));
            }
        );

    /// <summary>Writes all files, and puts them in place of those before.</summary>
    /// <param name="files">Their paths below the folder, with slashes, and what writes them.</param>
    /// <param name="confirm">Called before they take the place of those before.</param>
    /// <returns>How many they are.</returns>
    /// <exception cref="RefusedException">The folder cannot be written.</exception>
    public int Write(IEnumerable<(string Path, Action<Stream> Write)> files, Action? confirm = null) =>
        Try(_given, () =>
            {
                var paths = new List<string>();
                foreach ((string path, Action<Stream> write) in files)
                {
                    Put(path, write);
                    paths.Add(path);
                }

                Put(_list, Text(string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n"))));
                confirm?.Invoke();
                _target.Publish();
                return paths.Count;
            }
        );

    /// <summary>What writes a text.</summary>
    public static Action<Stream> Text(string content) => stream => stream.Write(Encoding.UTF8.GetBytes(content));

    /// <inheritdoc/>
    public void Dispose() => _target.Dispose();

    private void Put(string path, Action<Stream> write)
    {
        string file = Path.Combine(_target.Staging, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using FileStream stream = File.Create(file);
        write(stream);
    }

    private static string[]? FilesIn(string folder, string list, string thing)
    {
        using FileStream? stream = OwnFile.Open(folder, list);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string[] files = stream.Length > MostBytes ? [] : reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return files.Length > 0 && Array.TrueForAll(files, file => FilePath().IsMatch(file))
            ? files
            : throw new RefusedException(
                $"{Path.Combine(folder, list)} does not list the files of {Article(thing)} {thing}.",
                $"Remove the {thing}, or choose another folder with --out."
            );
    }

    private static string Article(string thing) => "aeiou".Contains(thing[0], StringComparison.Ordinal) ? "an" : "a";

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
