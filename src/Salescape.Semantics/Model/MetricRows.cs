using System.Text.RegularExpressions;
using Salescape.Analyses.Metrics;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Semantics.Model;

/// <summary>A metric as rows with everything that it may be cut by: what other tools take for a table of facts.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Keys">The keys of tables that its rows bear.</param>
/// <param name="Dimensions">What it may be cut by, in the metric's order.</param>
/// <param name="Measures">What is added up: <c>value</c>, or <c>numerator</c> and <c>denominator</c>.</param>
internal sealed record MetricRows(
    Metric Metric,
    IReadOnlyList<TableDefinition> Keys,
    IReadOnlyList<MetricDimension> Dimensions,
    IReadOnlyList<ColumnShape> Measures
)
{
    /// <summary>The day of a row; that of the data set of what is no matter of a period.</summary>
    public const string Day = "day";

    private static readonly string[] MeasureNames = ["value", "numerator", "denominator"];

    /// <summary>The name of its view or model.</summary>
    public string Name => $"fct_{Metric.Name}";

    /// <summary>All columns in their order.</summary>
    public IReadOnlyList<ColumnShape> Columns =>
        [
            new(Day, ShapeKind.Day),
            .. Keys.Select(table => new ColumnShape(table.Key.Name, ShapeKind.Text)),
            .. Dimensions.Select(dimension => new ColumnShape(dimension.Name, ShapeKind.Text)),
            .. Measures,
        ];

    /// <summary>Reads a metric.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="columns">The columns of its query.</param>
    public static MetricRows Of(Metric metric, IReadOnlyList<ColumnShape> columns) =>
        new(
            metric,
            [
                .. columns
                    .Select(column => SchemaCatalog.Tables.FirstOrDefault(table => table.Key.Name == column.Name))
                    .OfType<TableDefinition>(),
            ],
            [.. metric.By.Select(name => MetricDimension.Of(MetricCatalog.Dimensions.Single(known => known.Name == name), metric))],
            [.. columns.Where(column => MeasureNames.Contains(column.Name))]
        );
}

/// <summary>A dimension of a metric: a column of its rows, or of the table whose key they bear.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Table">The table that it is looked up in; null if rows bear it.</param>
/// <param name="Column">The column there, or of the rows.</param>
internal sealed partial record MetricDimension(Dimension Dimension, TableDefinition? Table, string Column)
{
    /// <summary>The dimension's name.</summary>
    public string Name => Dimension.Name;

    /// <summary>Reads where a metric finds a dimension.</summary>
    public static MetricDimension Of(Dimension dimension, Metric metric)
    {
        if (dimension.Key is null || metric.Borne.Contains(dimension.Name))
            return new(dimension, Table: null, dimension.Name);
        Match lookup = LookUp().Match(dimension.Sql);
        return
            lookup.Success
            && SchemaCatalog.Find(lookup.Groups["table"].Value) is { } table
            && table.Key.Name == dimension.Key
            && lookup.Groups["key"].Value == dimension.Key
            ? new(dimension, table, lookup.Groups["column"].Value)
            : throw new RefusedException(
                $"sql/dimensions/{dimension.Name}.sql cannot be handed to other tools: it is no look-up of one column by a table's key.",
                $"Write it as SELECT {dimension.Key}, column AS name FROM schema.table."
            );
    }

    [GeneratedRegex(@"\ASELECT (?<key>\w+), (?<column>\w+) AS name FROM (?<table>[a-z_.]+)\z")]
    private static partial Regex LookUp();
}
