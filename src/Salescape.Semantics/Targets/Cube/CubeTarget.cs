using System.Text.Json.Nodes;
using Salescape.Analyses;
using Salescape.Analyses.Metrics;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;
using Salescape.Semantics.Text;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Cube;

/// <summary>A data model of Cube: a cube for each table with its joins, and one for each metric.</summary>
internal sealed class CubeTarget : SemanticTarget
{
    /// <inheritdoc/>
    public override string Name => "cube";

    /// <inheritdoc/>
    public override IEnumerable<ExportedFile> Files(SemanticModel model)
    {
        var words = new PlainWording(model.AsOf);
        return
        [
            new("README.md", Readme(model)),
            .. model
                .Tables.GroupBy(table => table.Schema)
                .Select(of => new ExportedFile($"model/cubes/{of.Key}.yml", Yaml.Write(Map(("cubes", List(of.Select(Table))))))),
            .. model.Areas.Select(area => new ExportedFile(
                $"model/cubes/{area.Key}_metrics.yml",
                Yaml.Write(Map(("cubes", List(area.Select(rows => Metric(rows, words.Rows(model, rows)))))))
            )),
        ];
    }

    private static JsonObject Table(TableDefinition table) =>
        Map(
            ("name", table.Name),
            ("sql_table", table.QualifiedName),
            ("title", Title(table.Name)),
            ("description", table.Purpose),
            ("joins", List(JoinsOf(table))),
            (
                "dimensions",
                List(
                    table.Columns.Select(column =>
                        Map(
                            ("name", column.Name),
                            ("sql", $"{{CUBE}}.{column.Name}"),
                            ("type", TypeOf(ColumnShapes.KindOf(column))),
                            ("description", Dbt.DbtSources.Describe(column)),
                            ("primary_key", column.IsKey ? true : null),
                            ("public", column.IsKey ? true : null)
                        )
                    )
                )
            ),
            ("measures", List([Map(("name", "rows_in_all"), ("type", "count"), ("description", "How many rows there are."))]))
        );

    // Cube joins two cubes in one way only: of several references to one table, the first.
    private static IEnumerable<JsonNode?> JoinsOf(TableDefinition table) =>
        table
            .References.Where(column => column.References != table.QualifiedName)
            .DistinctBy(column => column.References)
            .Select(column =>
            {
                TableDefinition target = SchemaCatalog.Find(column.References!)!;
                return Map(
                    ("name", target.Name),
                    ("relationship", "many_to_one"),
                    ("sql", $"{{CUBE}}.{column.Name} = {{{target.Name}.{target.Key.Name}}}")
                );
            });

    private static JsonObject Metric(MetricRows rows, string sql) =>
        Map(
            ("name", rows.Name),
            ("sql", sql + "\n"),
            ("title", rows.Metric.Title),
            ("description", $"{rows.Metric.Definition} {rows.Metric.HowItAddsUp}"),
            ("meta", Map(("unit", rows.Metric.Unit.ToString().ToLowerInvariant()), ("synonyms", Texts(rows.Metric.Synonyms)))),
            (
                "dimensions",
                List([
                    Dimension(MetricRows.Day, "Day", "time", $"CAST({{CUBE}}.{MetricRows.Day} AS TIMESTAMP)"),
                    .. rows.Keys.Select(table => Dimension(table.Key.Name, Title(table.Key.Name), "string", $"{{CUBE}}.{table.Key.Name}")),
                    .. rows.Dimensions.Select(it => Dimension(it.Name, it.Dimension.Title, "string", $"{{CUBE}}.{it.Name}")),
                ])
            ),
            ("measures", List(Measures(rows.Metric)))
        );

    private static JsonObject Dimension(string name, string title, string type, string sql) =>
        Map(("name", name), ("title", title), ("sql", sql), ("type", type));

    private static IEnumerable<JsonNode?> Measures(Metric metric) =>
        metric.Kind switch
        {
            MetricKind.Rate =>
            [
                Measure("numerator", "Numerator", "sum", "{CUBE}.numerator"),
                Measure("denominator", "Denominator", "sum", "{CUBE}.denominator"),
                Measure(
                    metric.Name,
                    metric.Title,
                    "number",
                    $"{Figure.Factor(metric)} * {{numerator}} / NULLIF({{denominator}}, 0)"
                ),
            ],
            MetricKind.Median =>
            [
                Measure(metric.Name, metric.Title, "number", "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY {CUBE}.value)"),
            ],
            MetricKind.Mean => [Measure(metric.Name, metric.Title, "avg", "{CUBE}.value")],
            _ => [Measure(metric.Name, metric.Title, "sum", "{CUBE}.value")],
        };

    private static JsonObject Measure(string name, string title, string type, string sql) =>
        Map(("name", name), ("title", title), ("type", type), ("sql", sql));

    private static string TypeOf(ShapeKind kind) =>
        kind switch
        {
            ShapeKind.Whole or ShapeKind.Number => "number",
            ShapeKind.Day or ShapeKind.Moment => "time",
            ShapeKind.Flag => "boolean",
            _ => "string",
        };

    private static string Title(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('_', ' ')}";

    private static string Readme(SemanticModel model) =>
        $"""
            # Salescape for Cube

            `model/cubes` holds {model.Tables.Count} cubes of tables with their joins, and {model.Metrics.Count} cubes of metrics: `fct_arr` has the measure `arr` and the dimensions
            that it may be cut by. Copy `model` into a project of Cube whose data source is DuckDB or PostgreSQL with the tables of a data set.

            ```json
            {"{"} "measures": ["fct_arr.arr"], "dimensions": ["fct_arr.region"] {"}"}
            ```

            Metrics of a state, such as ARR, are as of {Answer.Show(model.AsOf)}; write the export again for another day.

            How it is proved: tests of Salescape compile all cubes with Cube's own schema compiler, and run the SQL that it plans for every metric, whole
            and by a fifth of its dimensions, on DuckDB; the figures are those of `salescape ask`. Cube's server was not run.

            """;
}
