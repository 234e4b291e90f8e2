using System.Text.RegularExpressions;
using Salescape.Analyses;
using Salescape.Analyses.Metrics;
using Salescape.Queries;

namespace Salescape.Semantics.Model;

/// <summary>The meanings among the snippets: those that speak of a day, and all that metrics use. Snippets that take other parameters, or
/// serve checks only, are parts of queries and mean nothing by themselves.</summary>
internal static partial class Meanings
{
    private const string AsOf = $"${AnalysisParameter.AsOf}";

    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>All of them, each behind those that it uses.</summary>
    /// <param name="metrics">The metrics whose words they explain.</param>
    /// <param name="shapes">Tells the columns of a query.</param>
    /// <param name="day">The day that the queries are asked for, as SQL.</param>
    public static IReadOnlyList<Meaning> Read(IReadOnlyList<Metric> metrics, ColumnShapes shapes, string day)
    {
        var snippets = QueryFolder.Read("snippets").ToDictionary(file => file.Name);
        var chosen = new List<QueryFile>();
        foreach (QueryFile file in snippets.Values.Where(SpeaksOfADay))
            Choose(file.Name);
        foreach (string name in metrics.SelectMany(metric => metric.Uses))
            Choose(name);
        return
        [
            .. chosen.Select(file => new Meaning(
                file.Name,
                file.TextWithout("raw", "means"),
                file.Written,
                file.Uses,
                shapes.Of(file.Sql.Replace(AsOf, day, Ordinal))
            )),
        ];

        void Choose(string name)
        {
            QueryFile file = snippets[name];
            if (chosen.Contains(file))
                return;
            foreach (string used in file.Uses)
                Choose(used);
            chosen.Add(file);
        }
    }

    private static bool SpeaksOfADay(QueryFile file) => file.Sql.Contains(AsOf, Ordinal) && !OtherParameters().IsMatch(file.Sql);

    [GeneratedRegex(@"\$(?!as_of\b)[a-z_]+|getvariable\(")]
    private static partial Regex OtherParameters();
}
