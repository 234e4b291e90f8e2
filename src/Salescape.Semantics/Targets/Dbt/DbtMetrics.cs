using System.Text.Json.Nodes;
using Salescape.Analyses.Metrics;
using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Dbt;

/// <summary>Meanings and metrics as dbt knows them: models with descriptions, and of metrics the semantic models and metrics of MetricFlow,
/// in the form that dbt 1.12 reads.</summary>
internal static class DbtMetrics
{
    /// <summary>What the models of meanings are.</summary>
    public static JsonObject Describe(IEnumerable<Meaning> meanings) =>
        Map(
            ("version", 2),
            (
                "models",
                List(
                    meanings.Select(meaning =>
                        Map(
                            ("name", meaning.Name),
                            ("description", meaning.Description),
                            ("columns", List(meaning.Columns.Select(column => Map(("name", column.Name)))))
                        )
                    )
                )
            )
        );

    /// <summary>The semantic models and metrics of an area.</summary>
    public static JsonObject Describe(IEnumerable<MetricRows> metrics) =>
        Map(("version", 2), ("models", List(metrics.Select(Model))));

    /// <summary>What makes periods of days: MetricFlow joins metrics to it.</summary>
    public static JsonObject DescribeTimeSpine(string name) =>
        Map(
            ("version", 2),
            (
                "models",
                List([
                    Map(
                        ("name", name),
                        ("description", "Every day of the data, for metrics over time."),
                        ("time_spine", Map(("standard_granularity_column", "date_day"))),
                        ("columns", List([Map(("name", "date_day"), ("granularity", "day"))]))
                    ),
                ])
            )
        );

    private static JsonObject Model(MetricRows rows) =>
        Map(
            ("name", rows.Name),
            ("description", $"The rows of {rows.Metric.Title}, with all that it may be cut by. {rows.Metric.Definition}"),
            ("semantic_model", Map(("enabled", true))),
            ("agg_time_dimension", MetricRows.Day),
            ("primary_entity", $"{rows.Metric.Name}_row"),
            ("columns", List([Day(rows), .. rows.Keys.Select(Entity), .. rows.Dimensions.Select(Dimension), .. rows.Measures.Select(Measure)])),
            ("metrics", List(Metrics(rows)))
        );

    private static JsonObject Day(MetricRows rows) =>
        Map(
            ("name", MetricRows.Day),
            (
                "description",
                rows.Metric.Measured == Measured.Period ? "The day on which it happened." : "The last day of the data, of which it is known."
            ),
            ("granularity", "day"),
            ("dimension", Map(("type", "time")))
        );

    // By its whole name: a dimension may be called customer.
    private static JsonObject Entity(TableDefinition table) =>
        Map(("name", table.Key.Name), ("entity", Map(("type", "foreign"), ("name", table.Key.Name))));

    private static JsonObject Dimension(MetricDimension dimension) =>
        Map(
            ("name", dimension.Name),
            ("description", $"{dimension.Dimension.Title}."),
            ("dimension", Map(("type", "categorical"), ("label", dimension.Dimension.Title)))
        );

    private static JsonObject Measure(ColumnShape measure) => Map(("name", measure.Name));

    private static IEnumerable<JsonNode?> Metrics(MetricRows rows) =>
        rows.Metric.Kind switch
        {
            MetricKind.Rate =>
            [
                Part(rows, "numerator", $"{Figure.Factor(rows.Metric)} * numerator"),
                Part(rows, "denominator", "denominator"),
                Map(
                    ("name", rows.Metric.Name),
                    ("type", "ratio"),
                    ("label", rows.Metric.Title),
                    ("description", DescriptionOf(rows.Metric)),
                    ("numerator", $"{rows.Metric.Name}_numerator"),
                    ("denominator", $"{rows.Metric.Name}_denominator"),
                    ("config", Config(rows.Metric))
                ),
            ],
            MetricKind.Median => [Simple(rows.Metric, "median")],
            MetricKind.Mean => [Simple(rows.Metric, "average")],
            _ => [Simple(rows.Metric, "sum")],
        };

    private static JsonObject Part(MetricRows rows, string part, string expression) =>
        Map(
            ("name", $"{rows.Metric.Name}_{part}"),
            ("type", "simple"),
            ("label", $"{rows.Metric.Title}, {part}"),
            ("agg", "sum"),
            ("expr", expression)
        );

    private static JsonObject Simple(Metric metric, string aggregation) =>
        Map(
            ("name", metric.Name),
            ("type", "simple"),
            ("label", metric.Title),
            ("description", DescriptionOf(metric)),
            ("agg", aggregation),
            ("expr", "value"),
            ("config", Config(metric))
        );

    private static string DescriptionOf(Metric metric) => $"{metric.Definition} {metric.HowItAddsUp}";

    private static JsonObject Config(Metric metric) =>
        Map(
            (
                "meta",
                Map(
                    ("unit", metric.Unit.ToString().ToLowerInvariant()),
                    ("good", metric.Good.ToString().ToLowerInvariant()),
                    ("synonyms", Texts(metric.Synonyms)),
                    ("source", metric.Source)
                )
            )
        );
}
