using System.Text.Json.Nodes;
using Salescape.Analyses;
using Salescape.Semantics.Model;
using Salescape.Semantics.Text;

namespace Salescape.Semantics.Targets.Snowflake;

/// <summary>Semantic views of Snowflake, as YAML and as statements, over views of meanings and metrics.</summary>
internal sealed class SnowflakeTarget : SemanticTarget
{
    private static readonly string Opening = $"USE DATABASE {SnowflakeViews.Database};\n";

    /// <inheritdoc/>
    public override string Name => "snowflake";

    /// <inheritdoc/>
    public override IEnumerable<ExportedFile> Files(SemanticModel model)
    {
        JsonObject[] views =
        [
            .. model.Areas.Select(area => SnowflakeViews.OfArea(model, area.Key, [.. area])),
            .. model.Tables.GroupBy(table => table.Schema).Select(of => SnowflakeViews.OfSchema(of.Key, [.. of])),
        ];
        return
        [
            new("README.md", Readme(model)),
            new("views.sql", SemanticViews.Script(model, new SnowflakeWording(model.AsOf), Opening)),
            new("semantic_views.sql", $"{Opening}\n{string.Join('\n', views.Select(SnowflakeDdl.Write))}"),
            .. views.Select(view => new ExportedFile($"{view["name"]!.GetValue<string>()}.yaml", Yaml.Write(view))),
        ];
    }

    private static string Readme(SemanticModel model) =>
        $"""
            # Salescape for Snowflake

            Load a data set first (`derived/ddl/snowflake.sql`, `derived/load/snowflake.sql`), in the database `{SnowflakeViews.Database}`. Then run `views.sql`: it makes
            {model.Meanings.Count} views of meanings and {model.Metrics.Count} of the rows of metrics in the schema `{SemanticViews.Schema}`. Then either

            - run `semantic_views.sql`, or
            - hand a `.yaml` to `SYSTEM$CREATE_SEMANTIC_VIEW_FROM_YAML('{SnowflakeViews.Database}.{SemanticViews.Schema}', $$…$$)`, with `TRUE` as a third argument to
              verify only. The files of metrics bring verified queries, in the model's own names.

            Metrics of a state, such as ARR, are as of {Answer.Show(model.AsOf)}; write the export again for another day.

            How it is proved: Snowflake does not run on our machines. Tests of Salescape read the YAML by another library and hold it against the documented
            shape, run `views.sql` on DuckDB with the three functions that only Snowflake has put beside it, and run all verified queries over these views;
            the figures are those of `salescape ask`. The statements in `semantic_views.sql` say what the YAML says, and were not run.

            """;
}
