using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;

namespace Salescape.Queries;

/// <summary>
/// Common table expressions that several queries share: the files of <c>sql/snippets/</c>, each the query of the expression that
/// has the file's name. A snippet may use others.
/// </summary>
internal sealed partial class Snippets
{
    /// <summary>The folder below <c>sql/</c>.</summary>
    public const string Folder = "snippets";

    private readonly Dictionary<string, Snippet> _byName;

    private Snippets(Dictionary<string, Snippet> byName) => _byName = byName;

    /// <summary>Reads the files of the folder.</summary>
    public static Snippets Of(IEnumerable<(string Path, string Text)> files) =>
        new(files.Select(file => Snippet.Parse(file.Path, file.Text)).ToDictionary(snippet => snippet.Name));

    /// <summary>Puts snippets, behind those that they use, in front of a query and of its own WITH list.</summary>
    /// <exception cref="RefusedException">A snippet is missing, or some use each other in a circle.</exception>
    public string PutBefore(string sql, IEnumerable<SnippetUse> uses)
    {
        var put = new List<Snippet>();
        foreach (SnippetUse use in uses)
            Collect(use, [], put);
        if (put.Count == 0)
            return sql;
        string list = string.Join(",\n", put.Select(snippet => snippet.Expression));
        Match own = OwnList().Match(sql);
        return own.Success ? $"{own.Value.TrimEnd()} {list},\n{sql[own.Length..]}" : $"WITH {list}\n{sql}";
    }

    private void Collect(SnippetUse use, IReadOnlyList<string> within, List<Snippet> put)
    {
        if (within.Contains(use.Name))
            throw new RefusedException(
                $"{use.File}, line {use.Line}: snippets use each other in a circle, {string.Join(" → ", [.. within, use.Name])}.",
                "Break the circle."
            );
        if (!_byName.TryGetValue(use.Name, out Snippet? snippet))
            throw new RefusedException(
                $"{use.File}, line {use.Line}: there is no snippet '{use.Name}'.",
                $"Write sql/{Folder}/{use.Name}.sql, or correct the line."
            );
        if (put.Contains(snippet))
            return;
        foreach (SnippetUse inner in snippet.Uses)
            Collect(inner, [.. within, use.Name], put);
        put.Add(snippet);
    }

    [GeneratedRegex(@"^WITH\s+(RECURSIVE\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex OwnList();

    private sealed record Snippet(string Name, string Sql, IReadOnlyList<SnippetUse> Uses)
    {
        public string Expression => $"{Name} AS (\n  {Sql.Replace("\n", "\n  ", StringComparison.Ordinal)}\n)";

        public static Snippet Parse(string path, string text)
        {
            string file = $"{Folder}/{path}";
            return CommentedQuery.In(text).ToArray() is [{ Sql.Length: > 0 } only]
                ? new(path[..^QueryFile.Ending.Length], only.Sql, [.. only.UsesIn(file)])
                : throw new RefusedException($"{file} is not a single query.", "Complete the file.");
        }
    }
}
