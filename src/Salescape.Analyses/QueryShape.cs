using System.Text.RegularExpressions;

namespace Salescape.Analyses;

/// <summary>What a query is built of, as it is written: snippets count as tables.</summary>
/// <param name="Steps">Common table expressions.</param>
/// <param name="Windows">Windows over a part or an order of the rows; a total over all rows is none.</param>
/// <param name="Sources">Tables, snippets and expressions that are read, each as often as it is.</param>
/// <param name="Conditional">Sums and counts of a part of the rows, and queries within the query.</param>
/// <param name="ComparesStates">Whether a table is joined with itself, a join goes by a range of days, the newest row of each is taken,
/// or a row of days or numbers is made up.</param>
internal sealed partial record QueryShape(int Steps, int Windows, int Sources, int Conditional, bool ComparesStates)
{
    // More steps than this nobody keeps in mind.
    private const int MostSteps = 4;

    /// <summary>How much SQL one has to know to follow it.</summary>
    public Difficulty Difficulty =>
        Windows > 1 || ComparesStates || Steps > MostSteps ? Difficulty.Advanced
        : Windows + Steps + Conditional > 0 ? Difficulty.Intermediate
        : Sources > 1 ? Difficulty.Basic
        : Difficulty.Easy;

    /// <summary>The shape of a query as it is written, without the snippets that it uses.</summary>
    public static QueryShape Of(string written)
    {
        string sql = Quoted().Replace(Comment().Replace(written, ""), "''");
        (int sources, bool selfJoins) = SourcesIn(sql);
        return new(
            Step().Count(sql),
            Window().Matches(sql).Count(window => !Total().IsMatch(window.Value)),
            sources,
            Condition().Count(sql) + SubQuery().Count(sql) - Step().Count(sql),
            selfJoins || State().IsMatch(sql)
        );
    }

    /// <summary>How many sources are read, and whether one is read twice between the same brackets by one FROM.</summary>
    private static (int Count, bool SelfJoins) SourcesIn(string sql)
    {
        int count = 0;
        bool selfJoins = false;
        var open = new Stack<HashSet<string>>([[]]);
        foreach (Match word in Source().Matches(sql))
        {
            switch (word.Value[0])
            {
                case '(':
                    open.Push([]);
                    break;
                case ')':
                    open.Pop();
                    break;
                default:
                    if (word.Value.StartsWith("FROM", StringComparison.Ordinal))
                        open.Peek().Clear();
                    if (word.Groups["name"].Success)
                    {
                        count++;
                        selfJoins |= !open.Peek().Add(word.Groups["name"].Value);
                    }

                    break;
            }
        }

        return (count, selfJoins);
    }

    [GeneratedRegex("--.*")]
    private static partial Regex Comment();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(\bWITH\s+(RECURSIVE\s+)?|,\s*)[a-z_0-9]+(\s*\([a-z_0-9, ]+\))?\s+AS\s+(MATERIALIZED\s+)?\(\s*SELECT\b")]
    private static partial Regex Step();

    [GeneratedRegex(@"\bOVER\s*(\((?>[^()]+|(?<deep>\()|(?<-deep>\)))*(?(deep)(?!))\)|[a-z_]+)")]
    private static partial Regex Window();

    [GeneratedRegex(@"^OVER\s*\(\s*\)$")]
    private static partial Regex Total();

    [GeneratedRegex(@"\bFILTER\s*\(|\b(sum|count|avg|min|max)\(\s*CASE\b")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\(\s*SELECT\b")]
    private static partial Regex SubQuery();

    [GeneratedRegex(@"\bDISTINCT\s+ON\b|\bgenerate_series\b|\bON\s[^\n]*([^<>=]>[^=]|<[^>]|>=|\bBETWEEN\b)")]
    private static partial Regex State();

    [GeneratedRegex(@"\(|\)|\b(FROM|JOIN)\s+(?<name>[a-z_]+(\.[a-z_]+)?)\s+AS\b|\bFROM\b")]
    private static partial Regex Source();
}
