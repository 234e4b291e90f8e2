using System.Reflection;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Checks;

/// <summary>A check that is one file of <c>checks/</c>: a title, the tables, a sentence and a query for the rows that break it.</summary>
internal sealed record Truth(string Name, string Title, string Explanation, IReadOnlyList<string> Tables, string Sql)
    : Check(Name, Title, Explanation, Tables)
{
    private const string Folder = "checks/";
    private const string Ending = ".sql";

    /// <summary>All files, which travel inside the assembly, in the order of their names.</summary>
    public static IReadOnlyList<Truth> All { get; } = ReadAll();

    /// <summary>Reads a file: comment lines first, of which <c>title:</c> and <c>tables:</c> are named and the others explain; then the query.</summary>
    public static Truth Parse(string name, string text)
    {
        string[] lines = text.Split('\n');
        int query = Array.FindIndex(lines, line => !line.StartsWith("--", StringComparison.Ordinal));
        string[] comments = [.. lines.Take(query < 0 ? lines.Length : query).Select(line => line[2..].Trim())];
        string sql = string.Join('\n', lines[comments.Length..]).Trim();
        if (sql.Length == 0)
            throw Incomplete(name, "a query");
        return new(
            name,
            Named(comments, "title:") ?? throw Incomplete(name, "a line '-- title: …'"),
            string.Join(' ', comments.Where(line => !IsNamed(line, "title:") && !IsNamed(line, "tables:"))),
            (Named(comments, "tables:") ?? throw Incomplete(name, "a line '-- tables: …'")).Split(", "),
            sql.TrimEnd(';'));
    }

    private static bool IsNamed(string line, string name) => line.StartsWith(name, StringComparison.Ordinal);

    private static string? Named(string[] comments, string name) =>
        Array.Find(comments, line => IsNamed(line, name))?[name.Length..].Trim();

    private static RefusedException Incomplete(string name, string what) =>
        new($"The check {name} lacks {what}.", $"Complete {Folder}{name}{Ending}.");

    private static Truth[] ReadAll()
    {
        Assembly assembly = typeof(Truth).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                return Parse(resource[Folder.Length..^Ending.Length], reader.ReadToEnd());
            })];
    }
}
