namespace Salescape.Queries;

/// <summary>One query of a file, with the comment lines before it.</summary>
/// <param name="FirstLine">The number of its first line in the file.</param>
/// <param name="Comments">The comment lines, without their dashes.</param>
/// <param name="Sql">The query as written, without a semicolon; empty if there is none.</param>
internal sealed record CommentedQuery(int FirstLine, IReadOnlyList<string> Comments, string Sql)
{
    private const string Divider = "-- more";
    private const string Uses = "uses";

    /// <summary>The queries of a text, divided by lines <c>-- more</c>.</summary>
    public static IEnumerable<CommentedQuery> In(string text)
    {
        string[] lines = text.Split('\n');
        for (int first = 0; first <= lines.Length;)
        {
            int divider = first < lines.Length ? Array.IndexOf(lines, Divider, first) : -1;
            int end = divider < 0 ? lines.Length : divider;
            yield return Of(lines[first..end], first + 1);
            first = end + 1;
        }
    }

    /// <summary>What follows <c>name:</c> in each comment line of that name.</summary>
    public IEnumerable<string> Named(string name) => NamedLines(name).Select(line => line.Value);

    /// <summary>The same with the numbers of their lines in the file.</summary>
    public IEnumerable<(int Line, string Text)> LinesNamed(string name) =>
        NamedLines(name).Select(line => (FirstLine + line.Index, line.Value));

    /// <summary>The comment lines without any of some names, nor those that name snippets.</summary>
    public IEnumerable<string> Without(IEnumerable<string> names)
    {
        string[] left = [.. names, Uses];
        return Comments.Where(line => !left.Any(name => IsNamed(line, name)));
    }

    /// <summary>The snippets that lines <c>-- uses: one, another</c> name.</summary>
    /// <param name="file">The file, as a refusal names it.</param>
    public IEnumerable<SnippetUse> UsesIn(string file) =>
        from line in NamedLines(Uses)
        from name in line.Value.Split(',', StringSplitOptions.TrimEntries)
        select new SnippetUse(name, file, FirstLine + line.Index);

    private static CommentedQuery Of(string[] lines, int firstLine)
    {
        string[] comments = [.. lines.TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal)).Select(line => line[2..].Trim())];
        return new(firstLine, comments, string.Join('\n', lines[comments.Length..]).Trim().TrimEnd(';'));
    }

    private IEnumerable<(int Index, string Value)> NamedLines(string name) =>
        Comments.Index().Where(line => IsNamed(line.Item, name)).Select(line => (line.Index, line.Item[(name.Length + 1)..].Trim()));

    private static bool IsNamed(string line, string name) =>
        line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] == ':';
}
