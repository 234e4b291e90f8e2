using System.Text;
using System.Text.RegularExpressions;
using Salescape.Queries;
using Salescape.Schema;

namespace Salescape.Analyses.Tests.OneMeaning;

/// <summary>A query as it is written, asked where its columns come from.</summary>
internal sealed partial class QueryText
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly Dictionary<string, QueryFile> Snippets = QueryFolder.Read("snippets").ToDictionary(file => file.Name);

    private readonly string _sql;

    // The bracket that closes each that opens; those in quotes are none.
    private readonly Dictionary<int, int> _closing = [];

    /// <param name="text">The file.</param>
    public QueryText(string text)
    {
        _sql = Comment().Replace(text, comment => new string(' ', comment.Length));
        string bare = Quoted().Replace(_sql, quoted => new string(' ', quoted.Length));
        var open = new Stack<int>();
        for (int at = 0; at < bare.Length; at++)
        {
            if (bare[at] == '(')
                open.Push(at);
            else if (bare[at] == ')')
                _closing[open.Pop()] = at;
        }
    }

    /// <summary>The lines on which a condition is asked of what comes from its source.</summary>
    public IEnumerable<int> LinesOf(RawMeaning raw) =>
        raw.Pattern.Matches(_sql)
            .Where(found =>
                SourcesAt(found.Index, found.Groups["alias"].Value).Any(source => Behind(source, raw.Column).Contains(raw.Source))
            )
            .Select(found => _sql.AsSpan(0, found.Index).Count('\n') + 1);

    /// <summary>What the column at a place may come from: the source of that alias in the closest brackets, or any of theirs.</summary>
    private IEnumerable<string> SourcesAt(int place, string alias)
    {
        foreach ((int start, int end) in Around(place))
        {
            (string Name, string Alias)[] sources = [.. SourcesIn(Without(start, end))];
            string[] meant = [.. sources.Where(source => alias.Length == 0 || source.Alias == alias).Select(source => source.Name)];
            if (meant.Length > 0)
                return meant;
        }

        // Of brackets that have a name.
        return SourcesIn(_sql).Select(source => source.Name);
    }

    /// <summary>The brackets around a place, the closest first, and last the whole query.</summary>
    private IEnumerable<(int Start, int End)> Around(int place) =>
        _closing
            .Where(pair => pair.Key < place && place < pair.Value)
            .OrderByDescending(pair => pair.Key)
            .Select(pair => (pair.Key + 1, pair.Value))
            .Append((0, _sql.Length));

    /// <summary>What stands in brackets, without what stands in brackets within them.</summary>
    private string Without(int start, int end)
    {
        var text = new StringBuilder();
        for (int at = start; at < end; at++)
            at = _closing.TryGetValue(at, out int closing) ? closing : Append(at);
        return text.ToString();

        int Append(int at)
        {
            text.Append(_sql[at]);
            return at;
        }
    }

    private IEnumerable<(string Name, string Alias)> SourcesIn(string sql) =>
        Source()
            .Matches(sql)
            .Select(found => (Name: found.Groups["name"].Value, Alias: found.Groups["alias"].Value))
            .Where(source =>
                SchemaCatalog.Find(source.Name) is not null || Snippets.ContainsKey(source.Name) || Step(source.Name) is not null
            );

    /// <summary>A source with all tables and snippets that a column of it may come from.</summary>
    private HashSet<string> Behind(string source, string column)
    {
        var known = new HashSet<string>();
        Add(source, this);
        return known;

        void Add(string name, QueryText within)
        {
            string? step = within.Step(name);
            if (!known.Add(step is null ? name : $"{name} of the query"))
                return;
            if (step is not null)
            {
                foreach (string inner in within.SourcesOf(column, step))
                    Add(inner, within);
            }
            else if (Snippets.TryGetValue(name, out QueryFile? snippet))
            {
                var text = new QueryText(snippet.Written);
                foreach (string inner in text.SourcesOf(column, text._sql))
                    Add(inner, text);
            }
        }
    }

    /// <summary>The sources of a step that hand on a column: those whose aliases stand before it, if they have names, or the table that has
    /// it and is handed on whole, or all.</summary>
    private string[] SourcesOf(string column, string step)
    {
        (string Name, string Alias)[] sources = [.. SourcesIn(step)];
        string[] before = [.. Regex.Matches(step, $@"\b(\w+)\.{column}\b").Select(found => found.Groups[1].Value).Distinct()];
        if (before.Length == 0)
            before =
            [
                .. sources
                    .Where(source => step.Contains($"{source.Alias}.*", Ordinal) && Has(source.Name, column))
                    .Select(source => source.Alias),
            ];
        bool haveNames = before.Length > 0 && before.All(alias => sources.Any(source => source.Alias == alias));
        return [.. sources.Where(source => !haveNames || before.Contains(source.Alias)).Select(source => source.Name)];
    }

    private static bool Has(string table, string column) =>
        SchemaCatalog.Find(table)?.Columns.Any(known => known.Name == column) ?? false;

    /// <summary>What stands in the brackets of a common table expression of the query.</summary>
    private string? Step(string name) =>
        Regex.Match(_sql, $@"(\bWITH\s+|,\s*){Regex.Escape(name)}\s+AS\s+(MATERIALIZED\s+)?\(") is { Success: true } step
            ? _sql[(step.Index + step.Length)..(_closing[step.Index + step.Length - 1])]
            : null;

    [GeneratedRegex("--.*")]
    private static partial Regex Comment();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(FROM|JOIN)\s+(?<name>[a-z_]+(\.[a-z_]+)?)\b(\s+AS\s+(?<alias>\w+))?")]
    private static partial Regex Source();
}
