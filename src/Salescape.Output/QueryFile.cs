using System.Reflection;
using Salescape.Schema.Kernel;

namespace Salescape.Output;

/// <summary>
/// A file of a folder such as <c>checks/</c>, which travels inside the assembly: comment lines first, some of which
/// begin with a name and a colon, then one query.
/// </summary>
public sealed class QueryFile
{
    private const string Ending = ".sql";

    private readonly string _folder;
    private readonly string[] _comments;

    private QueryFile(string folder, string name, string[] comments, string sql)
    {
        _folder = folder;
        _comments = comments;
        Name = name;
        Sql = sql;
    }

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>The query, without a semicolon.</summary>
    public string Sql { get; }

    /// <summary>What follows <c>-- name:</c>.</summary>
    /// <exception cref="RefusedException">No line does.</exception>
    public string this[string name] => Find(name) ?? throw Incomplete($"a line '-- {name}: …'");

    /// <summary>All files of a folder of this assembly in the order of their names.</summary>
    internal static IEnumerable<QueryFile> In(string folder) => In(typeof(QueryFile).Assembly, folder);

    /// <summary>All files of a folder, and of folders in it, in the order of their names; those of inner folders have a path for a name.</summary>
    /// <param name="assembly">The assembly inside which they travel.</param>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<QueryFile> In(Assembly assembly, string folder)
    {
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                return Parse(folder, resource[(folder.Length + 1)..^Ending.Length], reader.ReadToEnd());
            });
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="RefusedException">It holds no query.</exception>
    public static QueryFile Parse(string folder, string name, string text)
    {
        string[] lines = text.Split('\n');
        int query = Array.FindIndex(lines, line => !line.StartsWith("--", StringComparison.Ordinal));
        string[] comments = [.. lines.Take(query < 0 ? lines.Length : query).Select(line => line[2..].Trim())];
        string sql = string.Join('\n', lines[comments.Length..]).Trim().TrimEnd(';');
        var file = new QueryFile(folder, name, comments, sql);
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
        new($"{_folder}/{Name}{Ending} lacks {what}.", "Complete the file.");

    private static bool IsNamed(string line, string name) =>
        line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] == ':';
}
