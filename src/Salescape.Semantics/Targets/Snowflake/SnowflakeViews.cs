using System.Text.Json.Nodes;
using Salescape.Analyses;
using Salescape.Analyses.Metrics;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Snowflake;

/// <summary>Semantic views of Snowflake as documents: of the metrics of an area with verified queries, and of the tables of a
/// schema.</summary>
internal static class SnowflakeViews
{
    /// <summary>The database that holds tables and views.</summary>
    public const string Database = "salescape";

    /// <summary>The semantic view of an area's metrics.</summary>
    public static JsonObject OfArea(SemanticModel model, string area, IReadOnlyList<MetricRows> metrics) =>
        Map(
            ("name", $"{area}_metrics"),
            ("description", $"The metrics of {area}, each over the rows that it counts. As of {Answer.Show(model.AsOf)}, the last day of the data."),
            ("tables", List(metrics.Select(Rows))),
            ("verified_queries", List(metrics.SelectMany(rows => Questions(model, rows))))
        );

    /// <summary>The semantic view of a schema's tables.</summary>
    public static JsonObject OfSchema(string schema, IReadOnlyList<TableDefinition> tables) =>
        Map(
            ("name", schema),
            ("description", $"The tables of {schema} as they are."),
            ("tables", List(tables.Select(Table))),
            ("relationships", List(tables.SelectMany(table => Relationships(table, tables))))
        );

    private static JsonObject Rows(MetricRows rows) =>
        Map(
            ("name", rows.Name),
            ("description", rows.Metric.Definition),
            ("synonyms", Texts(rows.Metric.Synonyms)),
            ("base_table", Base(SemanticViews.Schema, rows.Name)),
            ("dimensions", List(rows.Dimensions.Select(it => Column(it.Name, ShapeKind.Text, it.Dimension.Title, values: [])))),
            ("time_dimensions", List([Column(MetricRows.Day, ShapeKind.Day, "The day that a row counts for.", values: [])])),
            ("facts", List(rows.Measures.Select(it => Column(it.Name, it.Kind, "What is added up.", values: [])))),
            (
                "metrics",
                List([
                    Map(
                        ("name", rows.Metric.Name),
                        ("expr", Figure.Sql(rows.Metric)),
                        ("description", $"{rows.Metric.Definition} {rows.Metric.HowItAddsUp}"),
                        ("synonyms", Texts(rows.Metric.Synonyms.Prepend(rows.Metric.Title)))
                    ),
                ])
            )
        );

    private static JsonObject Table(TableDefinition table)
    {
        ILookup<string, JsonNode?> columns = table
            .Columns.Where(column => column.Kind != ColumnKind.Json)
            .ToLookup(PartOf, column => (JsonNode?)Column(column));
        return Map(
            ("name", table.Name),
            ("description", table.Purpose),
            ("base_table", Base(table.Schema, table.Name)),
            ("primary_key", Map(("columns", Texts([table.Key.Name])))),
            ("dimensions", List(columns["dimensions"])),
            ("time_dimensions", List(columns["time_dimensions"])),
            ("facts", List(columns["facts"]))
        );
    }

    private static string PartOf(ColumnDefinition column) =>
        ColumnShapes.KindOf(column) switch
        {
            ShapeKind.Day or ShapeKind.Moment => "time_dimensions",
            ShapeKind.Whole or ShapeKind.Number => "facts",
            _ => "dimensions",
        };

    private static JsonObject Base(string schema, string table) => Map(("database", Database), ("schema", schema), ("table", table));

    private static JsonObject Column(ColumnDefinition column) =>
        Column(column.Name, ColumnShapes.KindOf(column), Dbt.DbtSources.Describe(column), column.Values);

    private static JsonObject Column(string name, ShapeKind kind, string description, IReadOnlyList<string> values) =>
        Map(
            ("name", name),
            ("expr", name),
            ("data_type", TypeOf(kind)),
            ("description", description),
            ("is_enum", values.Count > 0 ? true : null),
            ("sample_values", Texts(values))
        );

    private static string TypeOf(ShapeKind kind) =>
        kind switch
        {
            ShapeKind.Whole or ShapeKind.Number => "NUMBER",
            ShapeKind.Day => "DATE",
            ShapeKind.Moment => "TIMESTAMP_NTZ",
            ShapeKind.Flag => "BOOLEAN",
            _ => "VARCHAR",
        };

    private static IEnumerable<JsonNode?> Relationships(TableDefinition table, IReadOnlyList<TableDefinition> tables) =>
        from column in table.References
        let target = SchemaCatalog.Find(column.References!)!
        where tables.Contains(target) && target != table
        select Map(
            ("name", $"{table.Name}_{column.Name}"),
            ("left_table", table.Name),
            ("right_table", target.Name),
            ("relationship_columns", List([Map(("left_column", column.Name), ("right_column", target.Key.Name))]))
        );

    private static IEnumerable<JsonNode?> Questions(SemanticModel model, MetricRows rows) =>
        rows.Dimensions.Take(2).Select(dimension => dimension.Name).Prepend<string?>(null).Select(by => Question(model, rows, by));

    // In the model's own names of tables and columns, as Snowflake wants them.
    private static JsonObject Question(SemanticModel model, MetricRows rows, string? by)
    {
        Metric metric = rows.Metric;
        DateOnly last = model.AsOf.AddDays(-metric.MaturesAfterDays);
        (string days, string where) =
            metric.Measured == Measured.Period
                ? (
                    $"in the twelve months to {Answer.Show(last)}",
                    $"\nWHERE day BETWEEN '{Answer.Show(last.AddDays(1).AddYears(-1))}' AND '{Answer.Show(last)}'"
                )
                : ($"on {Answer.Show(last)}", "");
        string cut = by is null ? "" : $" by {rows.Dimensions.Single(it => it.Name == by).Dimension.Title.ToLowerInvariant()}";
        return Map(
            ("name", by is null ? metric.Name : $"{metric.Name}_by_{by}"),
            ("question", $"What was {metric.Title}{cut} {days}?"),
            (
                "sql",
                $"SELECT {(by is null ? "" : $"{by}, ")}{Figure.Sql(metric)} AS {metric.Name}\nFROM {rows.Name}{where}{(by is null ? "" : $"\nGROUP BY {by}\nORDER BY {metric.Name} DESC")}\n"
            ),
            ("use_as_onboarding_question", by is null)
        );
    }
}
