using Salescape.Schema.Kernel;

namespace Salescape.Queries;

/// <summary>
/// A file of a folder such as <c>sql/checks</c>: comment lines first, some of which begin with a name and a colon, then one
/// query. Further queries may follow, each behind a line <c>-- more</c> and with its own lines <c>-- uses:</c>.
/// </summary>
public sealed class QueryFile
{
    internal const string Ending = ".sql";

    private readonly string _file;
    private readonly CommentedQuery _first;

    private QueryFile(string file, string path, CommentedQuery[] queries, Snippets snippets)
    {
        _file = file;
        _first = queries[0];
        Path = path;
        if (Array.Exists(queries, query => query.Sql.Length == 0))
            throw Incomplete("a query");
        Queries = [.. queries.Select(query => snippets.PutBefore(query.Sql, query.UsesIn(file)))];
    }

    /// <summary>The file's path in its folder, without its ending.</summary>
    public string Path { get; }

    /// <summary>The file's name without its ending.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The queries, each whole: behind the snippets that it uses, without a semicolon.</summary>
    public IReadOnlyList<string> Queries { get; }

    /// <summary>The only query.</summary>
    /// <exception cref="RefusedException">There are more.</exception>
    public string Sql =>
        Queries is [var only]
            ? only
            : throw new RefusedException($"{_file} holds {Queries.Count} queries instead of one.", "Leave out what follows '-- more'.");

    /// <summary>The first query as it stands in the file, without the snippets that it uses.</summary>
    public string Written => _first.Sql;

    /// <summary>The snippets that the first query names, in its order.</summary>
    public IReadOnlyList<string> Uses => [.. _first.UsesIn(_file).Select(use => use.Name).Distinct()];

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
            return Parse(
                System.IO.Path.GetDirectoryName(whole)!,
                System.IO.Path.GetFileNameWithoutExtension(whole),
                File.ReadAllText(whole)
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{path} cannot be read: {failure.Message}", "Name another file.", failure);
        }
    }

    /// <summary>Reads a file that uses the snippets of <c>sql/</c>.</summary>
    /// <exception cref="RefusedException">It holds no query, or uses a snippet that cannot be had.</exception>
    public static QueryFile Parse(string folder, string path, string text) => Parse(folder, path, text, QueryFolder.ReadSnippets());

    /// <summary>Reads a file.</summary>
    internal static QueryFile Parse(string folder, string path, string text, Snippets snippets) =>
        new($"{folder}/{path}{Ending}", path, [.. CommentedQuery.In(text)], snippets);

    /// <summary>What follows <c>-- name:</c>; null if no line does.</summary>
    public string? Find(string name) => FindAll(name).FirstOrDefault();

    /// <summary>What follows <c>-- name:</c> in each line of that name.</summary>
    public IEnumerable<string> FindAll(string name) => _first.Named(name);

    /// <summary>The same with the numbers of their lines.</summary>
    public IEnumerable<(int Line, string Text)> LinesOf(string name) => _first.LinesNamed(name);

    /// <summary>The comment lines without any of some names, nor those that name snippets, as one text.</summary>
    public string TextWithout(params string[] names) => string.Join(' ', _first.Without(names));

    /// <summary>The refusal of a line that cannot be read.</summary>
    public RefusedException Wrong(int line, string what) => new($"{_file}, line {line}: {what}.", "Correct the line.");

    /// <summary>The refusal of a file that lacks something.</summary>
    public RefusedException Incomplete(string what) => new($"{_file} lacks {what}.", "Complete the file.");
}
