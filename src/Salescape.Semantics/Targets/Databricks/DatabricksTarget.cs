using System.Text.Json.Nodes;
using Salescape.Analyses;
using Salescape.Analyses.Metrics;
using Salescape.Semantics.Model;
using Salescape.Semantics.Text;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Databricks;

/// <summary>Metric views of Databricks, one for each metric, over views of meanings and rows.</summary>
internal sealed class DatabricksTarget : SemanticTarget
{
    private const string Catalog = "main";
    private const int MostSynonyms = 10;

    private static readonly string Opening = $"-- To be set: the catalog, here and in the sources of metric views.\nUSE CATALOG {Catalog};\n";

    /// <inheritdoc/>
    public override string Name => "databricks";

    /// <inheritdoc/>
    public override IEnumerable<ExportedFile> Files(SemanticModel model) =>
        [
            new("README.md", Readme(model)),
            new("views.sql", SemanticViews.Script(model, new DatabricksWording(model.AsOf), Opening)),
            .. model.Areas.Select(area => new ExportedFile(
                $"metric_views/{area.Key}.sql",
                $"{Opening}{string.Concat(area.Select(Statement))}"
            )),
        ];

    // A definition is quoted by dollars, which none of ours holds.
    private static string Statement(MetricRows rows) =>
        $"\nCREATE OR REPLACE VIEW {SemanticViews.Name($"metric_{rows.Metric.Name}")}\nWITH METRICS\nLANGUAGE YAML\nAS $$\n{Yaml.Write(View(rows))}$$;\n";

    private static JsonObject View(MetricRows rows) =>
        Map(
            ("version", 1.1m),
            ("comment", $"{rows.Metric.Definition} {rows.Metric.HowItAddsUp}"),
            ("source", $"{Catalog}.{SemanticViews.Name(rows.Name)}"),
            ("dimensions", List([Day(rows.Metric), .. rows.Dimensions.Select(Dimension)])),
            ("measures", List([Measure(rows.Metric)]))
        );

    private static JsonObject Day(Metric metric) =>
        Map(
            ("name", MetricRows.Day),
            ("expr", MetricRows.Day),
            ("comment", metric.Measured == Measured.Period ? "The day on which it happened." : "The last day of the data, of which it is known."),
            ("display_name", "Day")
        );

    private static JsonObject Dimension(MetricDimension dimension) =>
        Map(("name", dimension.Name), ("expr", dimension.Name), ("display_name", dimension.Dimension.Title));

    private static JsonObject Measure(Metric metric) =>
        Map(
            ("name", metric.Name),
            ("expr", Figure.Sql(metric)),
            ("comment", metric.Definition),
            ("display_name", metric.Title),
            ("synonyms", Texts(metric.Synonyms.Take(MostSynonyms)))
        );

    private static string Readme(SemanticModel model) =>
        $"""
            # Salescape for Databricks

            Load a data set first (`derived/ddl/databricks.sql`, `derived/load/databricks.sql`). Then run `views.sql`, which makes {model.Meanings.Count} views of meanings and
            {model.Metrics.Count} of the rows of metrics in the schema `{SemanticViews.Schema}` of the catalog `{Catalog}`, and the files of `metric_views`, which make a metric view of
            specification 1.1 for each metric, on a SQL warehouse or Databricks Runtime 17.2 or newer:

            ```sql
            SELECT region, MEASURE(arr) FROM {SemanticViews.Name("metric_arr")} GROUP BY region;
            ```

            Metrics of a state, such as ARR, are as of {Answer.Show(model.AsOf)}; write the export again for another day.

            How it is proved: Databricks does not run on our machines. Tests of Salescape read the definitions by another YAML library and hold them against
            the documented shape, run `views.sql` on DuckDB with `datediff` put beside it, and compute every measure by every dimension over these views;
            the figures are those of `salescape ask`. `CREATE VIEW … WITH METRICS` itself was not run.

            """;
}
