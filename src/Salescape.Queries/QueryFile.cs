using Salescape.Schema.Kernel;

namespace Salescape.Queries;

/// <summary>
/// A file of a folder such as <c>sql/checks</c>: comment lines first, some of which begin with a name and a colon, then one
/// query.
/// </summary>
public sealed class QueryFile
{
    internal const string Ending = ".sql";

    private readonly string _folder;
    private readonly string[] _comments;

    private QueryFile(string folder, string path, string[] comments, string sql)
    {
        _folder = folder;
        _comments = comments;
        Path = path;
        Sql = sql;
    }

    /// <summary>The file's path in its folder, without its ending.</summary>
    public string Path { get; }

    /// <summary>The file's name without its ending.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The query, without a semicolon.</summary>
    public string Sql { get; }

    /// <summary>What follows <c>-- name:</c>.</summary>
    /// <exception cref="RefusedException">No line does.</exception>
    public string this[string name] => Find(name) ?? throw Incomplete($"a line '-- {name}: …'");

    /// <summary>Reads a file from wherever it lies.</summary>
    /// <exception cref="RefusedException">It cannot be read, or holds no query.</exception>
    public static QueryFile Open(string path)
    {
        if (!path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            throw new RefusedException($"'{path}' is not a query.", $"Name a file that ends in {Ending}.");
        try
        {
            string whole = System.IO.Path.GetFullPath(path);
            return Parse(System.IO.Path.GetDirectoryName(whole)!, System.IO.Path.GetFileNameWithoutExtension(whole), File.ReadAllText(whole));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{path} cannot be read: {failure.Message}", "Name another file.", failure);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="RefusedException">It holds no query.</exception>
    public static QueryFile Parse(string folder, string path, string text)
    {
        string[] lines = text.Split('\n');
        int query = Array.FindIndex(lines, line => !line.StartsWith("--", StringComparison.Ordinal));
        string[] comments = [.. lines.Take(query < 0 ? lines.Length : query).Select(line => line[2..].Trim())];
        string sql = string.Join('\n', lines[comments.Length..]).Trim().TrimEnd(';');
        var file = new QueryFile(folder, path, comments, sql);
        return sql.Length > 0 ? file : throw file.Incomplete("a query");
    }

    /// <summary>What follows <c>-- name:</c>; null if no line does.</summary>
    public string? Find(string name) => Array.Find(_comments, line => IsNamed(line, name))?[(name.Length + 1)..].Trim();

    /// <summary>What follows <c>-- name:</c> in each line of that name.</summary>
    public IEnumerable<string> FindAll(string name) => _comments.Where(line => IsNamed(line, name)).Select(line => line[(name.Length + 1)..].Trim());

    /// <summary>The comment lines without any of some names, as one text.</summary>
    public string TextWithout(params string[] names) =>
        string.Join(' ', _comments.Where(line => !Array.Exists(names, name => IsNamed(line, name))));

    /// <summary>The refusal of a file that lacks something.</summary>
    public RefusedException Incomplete(string what) =>
        new($"{_folder}/{Path}{Ending} lacks {what}.", "Complete the file.");

    private static bool IsNamed(string line, string name) =>
        line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] == ':';
}
