using System.Text;

namespace Salescape.Analyses.Metrics;

/// <summary>Writes the query that turns the rows of a metric into figures, in words that DuckDB and PostgreSQL know.</summary>
internal sealed class MetricSql
{
    private readonly Metric _metric;
    private readonly string _rows;
    private readonly IReadOnlyList<Dimension> _by;
    private readonly IReadOnlyList<Period> _periods;

    /// <param name="question">What is asked.</param>
    /// <param name="periods">The periods of the answer, in their order.</param>
    /// <param name="isWritten">Whether the metric stands in it as it is written, without the snippets that it uses.</param>
    public MetricSql(MetricQuestion question, IReadOnlyList<Period> periods, bool isWritten = false)
    {
        _metric = question.Metric;
        _rows = isWritten ? _metric.Written : _metric.Sql;
        _by = question.By;
        _periods = periods;
        var text = new StringBuilder("WITH periods (period, first_day, last_day) AS (\n  VALUES\n");
        text.AppendJoin(",\n", periods.Select(period => $"    ('{period.Label}', {Day(period.First)}, {Day(period.Last)})"));
        text.Append("\n),\ncounted AS (\n").Append(Indented(Counted())).Append("\n),\n");
        text.Append("named AS (\n").Append(Indented(Named(question))).Append("\n)\n");
        Text = text.Append(Figures()).ToString();
    }

    /// <summary>The query.</summary>
    public string Text { get; }

    /// <summary>The expression that makes one figure of rows.</summary>
    /// <param name="metric">What is figured out.</param>
    /// <param name="rows">What stands before the names of columns.</param>
    public static string Figure(Metric metric, string rows = "") =>
        metric.Kind switch
        {
            MetricKind.Flow or MetricKind.Stock when metric.Unit is MetricUnit.Count => $"coalesce(sum({rows}value), 0)",
            MetricKind.Flow or MetricKind.Stock => Rounded(metric, $"coalesce(sum({rows}value), 0)"),
            MetricKind.Rate => Quotient(metric, metric.Unit == MetricUnit.Percent ? "100.0" : "1.0", $"sum({rows}numerator)", $"sum({rows}denominator)"),
            MetricKind.Median => Rounded(metric, $"percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST({rows}value AS DOUBLE PRECISION))"),
            _ => Quotient(metric, "1.0", $"sum({rows}value)", $"count({rows}value)"),
        };

    private static string Quotient(Metric metric, string factor, string numerator, string denominator) =>
        Rounded(metric, $"{factor} * {numerator} / nullif({denominator}, 0)");

    // Engines differ in the last digit of a quotient, which decides at the half.
    private static string Rounded(Metric metric, string figure) => $"round(CAST({figure} AS DECIMAL(24, 6)), {Decimals(metric.Unit)})";

    private static int Decimals(MetricUnit unit) => unit is MetricUnit.Usd or MetricUnit.Ratio ? 2 : 1;

    /// <summary>The rows of all periods: those dated in each, or those that there are on its last day.</summary>
    private string Counted() =>
        _metric.Measured == Measured.Period
            ? $"SELECT p.period, m.*\nFROM periods AS p\nJOIN (\n{Indented(_rows)}\n) AS m ON m.day BETWEEN p.first_day AND p.last_day"
            : string.Join("\nUNION ALL\n", _periods.Select(RowsOn));

    private string RowsOn(Period period) => $"SELECT '{period.Label}' AS period, m.*\nFROM (\n{Indented(On(_rows, period.Last))}\n) AS m";

    /// <summary>A query of a metric as of a day.</summary>
    public static string On(string sql, DateOnly day) => sql.Replace($"${AnalysisParameter.AsOf}", Day(day), StringComparison.Ordinal);

    /// <summary>The rows with the names of dimensions, and only those that are asked for.</summary>
    private string Named(MetricQuestion question)
    {
        Dimension[] narrowed = [.. question.Narrowed.Select(name => MetricCatalog.Dimensions.Single(known => known.Name == name))];
        Dimension[] lookedUp = [.. _by.Union(narrowed).Where(dimension => LooksUp(_metric, dimension))];
        var text = new StringBuilder("SELECT c.*");
        foreach (Dimension dimension in _by)
            text.Append(", ").Append(Name(dimension)).Append(" AS in_").Append(dimension.Name);
        text.Append("\nFROM counted AS c");
        foreach (Dimension dimension in lookedUp)
            text.Append("\nLEFT JOIN (\n")
                .Append(Indented(dimension.Sql))
                .Append($"\n) AS by_{dimension.Name} ON by_{dimension.Name}.{dimension.Key} = c.{dimension.Key}");
        if (narrowed.Length > 0)
            text.Append("\nWHERE ")
                .AppendJoin(" AND ", narrowed.Select(it => $"(CAST(${it.Name} AS VARCHAR) IS NULL OR {Narrowed(it)} = ${it.Name})"));
        return text.ToString();
    }

    private string Figures()
    {
        var text = new StringBuilder("SELECT\n  p.period");
        foreach (Dimension dimension in _by)
            text.Append($",\n  coalesce(r.in_{dimension.Name}, '(none)') AS {dimension.Name}");
        text.Append($",\n  {Figure(_metric, "r.")} AS {_metric.Name}");
        switch (_metric.Kind)
        {
            case MetricKind.Rate:
                text.Append(",\n  sum(r.numerator) AS numerator,\n  sum(r.denominator) AS denominator");
                break;
            case MetricKind.Median or MetricKind.Mean:
                text.Append(",\n  count(r.value) AS n");
                break;
            case var _ when _by.Count > 0:
                text.Append(",\n  round(CAST(100.0 * sum(r.value) / nullif(sum(sum(r.value)) OVER (PARTITION BY p.period), 0) AS DECIMAL(24, 6)), 1)")
                    .Append(" AS share_percent");
                break;
            default:
                break;
        }

        text.Append($"\nFROM periods AS p\n{(_by.Count > 0 ? "JOIN" : "LEFT JOIN")} named AS r ON r.period = p.period\nGROUP BY p.first_day, p.period");
        foreach (Dimension dimension in _by)
            text.Append($", r.in_{dimension.Name}");
        text.Append("\nORDER BY p.first_day");
        if (_periods.Count == 1 && _by.Count > 0)
            text.Append($", {_metric.Name} DESC NULLS LAST");
        foreach (Dimension dimension in _by)
            text.Append($", r.in_{dimension.Name}");
        return text.ToString();
    }

    /// <summary>Whether a dimension is looked up by a key that rows have; else they bear it.</summary>
    private static bool LooksUp(Metric metric, Dimension dimension) => dimension.Key is not null && !metric.Borne.Contains(dimension.Name);

    private string Name(Dimension dimension) =>
        LooksUp(_metric, dimension) ? $"by_{dimension.Name}.name" : $"c.{dimension.Name}";

    // Of customers and products, ids are asked for: two may have one name.
    private string Narrowed(Dimension dimension) =>
        dimension.Name is "customer" or "product" && dimension.Key is { } key ? $"c.{key}" : Name(dimension);

    private static string Day(DateOnly day) => $"DATE '{Answer.Show(day)}'";

    private static string Indented(string sql) => "  " + sql.Replace("\n", "\n  ", StringComparison.Ordinal);
}
