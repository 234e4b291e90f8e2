using System.Text.RegularExpressions;
using Salescape.Analyses;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Semantics.Model;

/// <summary>How a target names tables and meanings, and says which day is today. Queries of <c>sql/</c> are said again in its
/// words.</summary>
internal abstract partial class Wording
{
    /// <summary>The data set's last day, as text or date of SQL.</summary>
    public abstract string AsOf { get; }

    /// <summary>A table as it stands behind FROM.</summary>
    public abstract string Table(TableDefinition table);

    /// <summary>A meaning as it stands behind FROM; null if its query is put in its place.</summary>
    public virtual string? Meaning(string name) => null;

    /// <summary>A query in the SQL of the target.</summary>
    public string Say(string sql) =>
        Translated(
            TableName()
                .Replace(sql, place => place.Groups["name"].Success && SchemaCatalog.Find(place.Value) is { } table ? Table(table) : place.Value)
                .Replace($"${AnalysisParameter.AsOf}", AsOf, StringComparison.Ordinal)
        );

    /// <summary>The query of a metric's rows, with all that it may be cut by.</summary>
    public string Rows(SemanticModel model, MetricRows rows)
    {
        IEnumerable<string> expressions = Named(model, rows.Metric.Uses).Append(Expression("counted", Say(rows.Metric.Written)));
        IEnumerable<string> columns =
        [
            rows.Metric.Measured == Analyses.Metrics.Measured.Period ? $"c.{MetricRows.Day}" : $"{Today} AS {MetricRows.Day}",
            .. rows.Keys.Select(table => $"c.{table.Key.Name}"),
            .. rows.Dimensions.Select(it => it.Table is null ? $"c.{it.Column}" : $"{it.Table.Name}.{it.Column} AS {it.Name}"),
            .. rows.Measures.Select(measure => $"c.{measure.Name}"),
        ];
        IEnumerable<string> joins = rows
            .Dimensions.Select(dimension => dimension.Table)
            .OfType<TableDefinition>()
            .Distinct()
            .Select(table => $"\nLEFT JOIN {Table(table)} AS {table.Name} ON {table.Name}.{table.Key.Name} = c.{table.Key.Name}");
        string known = rows.Metric.Measured == Analyses.Metrics.Measured.Period ? $"\nWHERE c.{MetricRows.Day} <= {LastDay(rows)}" : "";
        return $"WITH {string.Join(",\n", expressions)}\nSELECT\n  {string.Join(",\n  ", columns)}\nFROM counted AS c{string.Concat(joins)}{known}";
    }

    /// <summary>The query of a meaning.</summary>
    public string Rows(SemanticModel model, Meaning meaning)
    {
        string[] expressions = [.. Named(model, meaning.Uses)];
        string own = Say(meaning.Written);
        return expressions.Length == 0 ? own : $"WITH {string.Join(",\n", expressions)}\n{own}";
    }

    /// <summary>What differs in the target's SQL beside names.</summary>
    protected virtual string Translated(string sql) => sql;

    private string Today => $"CAST({AsOf} AS DATE)";

    // What began later cannot be judged yet.
    private string LastDay(MetricRows rows) => rows.Metric.MaturesAfterDays > 0 ? $"{Today} - {rows.Metric.MaturesAfterDays}" : Today;

    /// <summary>The common table expressions of some meanings: their views where there are such, else their queries behind those of the
    /// meanings that they use.</summary>
    private IEnumerable<string> Named(SemanticModel model, IReadOnlyList<string> uses)
    {
        var needed = new HashSet<string>(uses);
        foreach (Meaning meaning in model.Meanings.Reverse())
        {
            if (needed.Contains(meaning.Name) && Meaning(meaning.Name) is null)
                needed.UnionWith(meaning.Uses);
        }

        return model
            .Meanings.Where(meaning => needed.Contains(meaning.Name))
            .Select(meaning =>
                Expression(meaning.Name, Meaning(meaning.Name) is { } view ? $"SELECT * FROM {view}" : Say(meaning.Written))
            );
    }

    private static string Expression(string name, string sql) => $"{name} AS (\n  {sql.Replace("\n", "\n  ", StringComparison.Ordinal)}\n)";

    // A name in quotes or in a comment stays.
    [GeneratedRegex(@"--[^\n]*|'(?:[^']|'')*'|(?<name>\b(?:sales_data|usage_data|marketing_data|support_data|operational_data)\.[a-z_]+)")]
    private static partial Regex TableName();
}

/// <summary>Tables by their own names, one day for all queries.</summary>
/// <param name="asOf">The data set's last day.</param>
internal class PlainWording(DateOnly asOf) : Wording
{
    /// <inheritdoc/>
    public override string AsOf { get; } = $"'{Answer.Show(asOf)}'";

    /// <inheritdoc/>
    public override string Table(TableDefinition table) => table.QualifiedName;
}
