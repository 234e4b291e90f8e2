using System.Text.Json.Nodes;
using Salescape.Analyses;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;
using Salescape.Semantics.Text;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Ossie;

/// <summary>A semantic model of Apache Ossie 0.1.1, the version that dbt and Snowflake read, over tables and views.</summary>
internal sealed class OssieTarget : SemanticTarget
{
    private const string Database = "salescape";

    /// <inheritdoc/>
    public override string Name => "ossie";

    /// <inheritdoc/>
    public override IEnumerable<ExportedFile> Files(SemanticModel model)
    {
        JsonObject document = Map(("version", "0.1.1"), ("semantic_model", List([Write(model)])));
        return
        [
            new("README.md", Readme(model)),
            new("salescape.ossie.json", Json(document)),
            new("salescape.ossie.yaml", Yaml.Write(document)),
            new("views.sql", SemanticViews.Script(model, new ViewWording(model.AsOf), "-- For DuckDB and PostgreSQL.\n")),
        ];
    }

    private static JsonObject Write(SemanticModel model) =>
        Map(
            ("name", "salescape"),
            ("description", "A simulated B2B SaaS company: its tables, what words mean, and its metrics."),
            ("ai_context", $"Metrics of a state, such as ARR, are as of {Answer.Show(model.AsOf)}, the last day of the data; take it for today."),
            ("datasets", List([.. model.Tables.Select(Table), .. model.Meanings.Select(Meaning), .. model.Metrics.Select(Rows)])),
            ("relationships", List([.. model.Tables.SelectMany(References), .. model.Metrics.SelectMany(Keys)])),
            ("metrics", List(model.Metrics.Select(Metric)))
        );

    private static JsonObject Table(TableDefinition table) =>
        Map(
            ("name", table.Name),
            ("source", $"{Database}.{table.QualifiedName}"),
            ("primary_key", Texts([table.Key.Name])),
            ("description", table.Purpose),
            (
                "fields",
                List(table.Columns.Select(column => Field(column.Name, ColumnShapes.KindOf(column), Dbt.DbtSources.Describe(column))))
            )
        );

    private static JsonObject Meaning(Meaning meaning) =>
        Map(
            ("name", meaning.Name),
            ("source", $"{Database}.{SemanticViews.Name(meaning.Name)}"),
            ("description", meaning.Description),
            ("fields", List(meaning.Columns.Select(column => Field(column.Name, column.Kind, description: null))))
        );

    private static JsonObject Rows(MetricRows rows) =>
        Map(
            ("name", rows.Name),
            ("source", $"{Database}.{SemanticViews.Name(rows.Name)}"),
            ("description", $"The rows of {rows.Metric.Title}, with all that it may be cut by."),
            (
                "fields",
                List(
                    rows.Columns.Select(column =>
                        Field(
                            column.Name,
                            column.Kind,
                            rows.Dimensions.FirstOrDefault(dimension => dimension.Name == column.Name)?.Dimension.Title
                        )
                    )
                )
            )
        );

    private static JsonObject Field(string name, ShapeKind kind, string? description) =>
        Map(
            ("name", name),
            ("expression", Expression(name)),
            (
                "dimension",
                kind is ShapeKind.Whole or ShapeKind.Number ? null : Map(("is_time", kind is ShapeKind.Day or ShapeKind.Moment))
            ),
            ("description", description)
        );

    private static IEnumerable<JsonNode?> References(TableDefinition table) =>
        table.References.Select(column =>
        {
            TableDefinition target = SchemaCatalog.Find(column.References!)!;
            return Relationship(table.Name, column.Name, target);
        });

    private static IEnumerable<JsonNode?> Keys(MetricRows rows) =>
        rows.Keys.Select(table => Relationship(rows.Name, table.Key.Name, table));

    private static JsonObject Relationship(string from, string column, TableDefinition to) =>
        Map(
            ("name", $"{from}_{column}"),
            ("from", from),
            ("to", to.Name),
            ("from_columns", Texts([column])),
            ("to_columns", Texts([to.Key.Name]))
        );

    private static JsonObject Metric(MetricRows rows) =>
        Map(
            ("name", rows.Metric.Name),
            ("expression", Expression(Figure.Sql(rows.Metric, $"{rows.Name}."))),
            ("description", rows.Metric.Definition),
            (
                "ai_context",
                Map(
                    ("instructions", $"{rows.Metric.HowItAddsUp} {CutBy(rows)}"),
                    ("synonyms", Texts(rows.Metric.Synonyms.Prepend(rows.Metric.Title)))
                )
            )
        );

    private static string CutBy(MetricRows rows) =>
        rows.Dimensions.Count == 0
            ? "It is of the whole company."
            : $"It may be cut by the columns of {rows.Name}: {string.Join(", ", rows.Dimensions.Select(dimension => dimension.Name))}.";

    private static JsonObject Expression(string sql) =>
        Map(("dialects", List([Map(("dialect", "ANSI_SQL"), ("expression", sql))])));

    private static string Readme(SemanticModel model) =>
        $"""
            # Salescape for Apache Ossie

            `salescape.ossie.json` and `.yaml` are one semantic model of Ossie 0.1.1, the version that dbt 1.12 and Snowflake read: {model.Tables.Count} tables,
            {model.Meanings.Count} meanings, the rows of {model.Metrics.Count} metrics, how they refer to each other, and the metrics.

            Run `views.sql` first: it makes the views that the model stands on in the schema `{SemanticViews.Schema}` of a data set in DuckDB or PostgreSQL, which has to
            be called `{Database}`. Metrics of a state, such as ARR, are as of {Answer.Show(model.AsOf)}; write the export again for another day.

            How it is proved: tests of Salescape hold both files against the shape of Ossie 0.1.1, make the views on DuckDB, read every field, and compute
            every metric by every dimension from its expression, and every metric whole on PostgreSQL; the figures are those of `salescape ask`. No reader
            of Ossie was run.

            """;
}
