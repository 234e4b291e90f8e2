using System.Text.Json.Nodes;
using Salescape.Analyses;
using Salescape.Semantics.Model;
using Salescape.Semantics.Text;
using Salescape.Verification.Checks;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Dbt;

/// <summary>A dbt project: sources with data tests, staging models, meanings and metrics as models, checks as singular tests, questions as
/// exposures.</summary>
internal sealed class DbtTarget : SemanticTarget
{
    private const string TimeSpine = "time_spine";

    private readonly DbtWording _words = new();
    private readonly DbtTestWording _tests = new();

    /// <inheritdoc/>
    public override string Name => "dbt";

    /// <inheritdoc/>
    public override IEnumerable<ExportedFile> Files(SemanticModel model) =>
        [
            new("README.md", Readme(model)),
            new("dbt_project.yml", Yaml.Write(Project(model))),
            new("profiles.yml", Yaml.Write(Profiles())),
            .. model
                .Tables.GroupBy(table => table.Schema)
                .Select(of => new ExportedFile($"models/staging/{of.Key}/_sources.yml", Yaml.Write(DbtSources.Write(of.Key, of)))),
            .. model.Tables.Select(table => new ExportedFile(
                $"models/staging/{table.Schema}/{DbtWording.Staging(table)}.sql",
                DbtSources.Staging(table)
            )),
            new("models/meanings/_meanings.yml", Yaml.Write(DbtMetrics.Describe(model.Meanings))),
            .. model.Meanings.Select(meaning => new ExportedFile(
                $"models/meanings/{meaning.Name}.sql",
                $"-- {meaning.Description}\n{_words.Rows(model, meaning)}\n"
            )),
            .. model.Areas.Select(area => new ExportedFile($"models/metrics/{area.Key}/_{area.Key}.yml", Yaml.Write(DbtMetrics.Describe(area)))),
            .. model.Metrics.Select(rows => new ExportedFile(
                $"models/metrics/{rows.Metric.Area}/{rows.Name}.sql",
                $"-- The rows of: {rows.Metric.Definition}\n{_words.Rows(model, rows)}\n"
            )),
            new($"models/{TimeSpine}.sql", Days),
            new($"models/_{TimeSpine}.yml", Yaml.Write(DbtMetrics.DescribeTimeSpine(TimeSpine))),
            .. model
                .Analyses.GroupBy(analysis => analysis.Home)
                .Select(of => new ExportedFile($"models/exposures/{of.Key}.yml", Yaml.Write(Exposures(of)))),
            .. model.Checks.Select(check => new ExportedFile($"tests/{check.Name.Replace('-', '_')}.sql", Test(check))),
        ];

    private const string Days =
        """
            -- Every day of the data, for metrics over time.
            WITH RECURSIVE days AS (
              SELECT CAST('{{ var("start") }}' AS DATE) AS date_day
              UNION ALL
              SELECT CAST(date_day + 1 AS DATE) FROM days WHERE date_day < CAST('{{ var("as_of") }}' AS DATE)
            )
            SELECT date_day FROM days

            """;

    // Checks are written in DuckDB's words.
    private string Test(Truth check) =>
        $$$"""
            -- {{{check.Title}}}
            -- {{{check.Explanation}}}
            {{ config(enabled=(target.type == 'duckdb')) }}
            {{{_tests.Say(check.Sql)}}}

            """;

    private static JsonObject Project(SemanticModel model) =>
        Map(
            ("name", "salescape"),
            ("version", "1.0.0"),
            ("config-version", 2),
            ("profile", "salescape"),
            ("require-dbt-version", ">=1.12.0"),
            ("model-paths", Texts(["models"])),
            ("test-paths", Texts(["tests"])),
            ("vars", Map(("start", Answer.Show(model.Start)), ("as_of", Answer.Show(model.AsOf)))),
            ("models", Map(("salescape", Map(("+materialized", "view")))))
        );

    private static JsonObject Profiles() =>
        Map(
            (
                "salescape",
                Map(
                    ("target", "duckdb"),
                    (
                        "outputs",
                        Map(
                            (
                                "duckdb",
                                Map(
                                    ("type", "duckdb"),
                                    ("path", "{{ env_var('SALESCAPE_DUCKDB', 'salescape-data/salescape.duckdb') }}"),
                                    ("schema", "dbt"),
                                    ("threads", 2)
                                )
                            )
                        )
                    )
                )
            )
        );

    private static JsonObject Exposures(IEnumerable<Analysis> analyses) =>
        Map(
            ("version", 2),
            (
                "exposures",
                List(
                    analyses.Select(analysis =>
                        Map(
                            ("name", analysis.FullName.Replace('/', '_').Replace('-', '_')),
                            ("label", analysis.Title),
                            ("type", "analysis"),
                            ("description", $"{analysis.Question} Ask it: salescape ask {analysis.FullName}"),
                            ("owner", Map(("name", analysis.Home == Analysis.Roles ? analysis.Group : analysis.Home))),
                            ("depends_on", Texts(analysis.Tables.Select(table => $"ref('{DbtWording.Staging(table)}')")))
                        )
                    )
                )
            )
        );

    private static string Readme(SemanticModel model) =>
        $"""
            # Salescape for dbt

            {model.Tables.Count} tables as sources with data tests and a staging model each, {model.Meanings.Count} meanings and the rows of {model.Metrics.Count} metrics as
            models, MetricFlow's semantic models and metrics over them, {model.Checks.Count} checks as singular tests, {model.Analyses.Count} questions as exposures.

            ```
            export SALESCAPE_DUCKDB=path/to/salescape.duckdb   # a data set written by salescape generate
            dbt build --profiles-dir .
            dbt sl query --metrics arr --group-by arr_row__region
            ```

            It wants dbt 1.12 or newer, since that reads semantic models within models. The variables `start` and `as_of` in `dbt_project.yml` are the
            first and last day of the data ({Answer.Show(model.Start)} and {Answer.Show(model.AsOf)}); metrics of a state, such as ARR, have one row set as of that last day.
            Models are in SQL that DuckDB and PostgreSQL share. Singular tests are in DuckDB's SQL and enabled there only.

            How it is proved: tests of Salescape run all models, data tests and singular tests on DuckDB, with `ref`, `source` and `var` put in place as
            dbt does, and compute every metric by every dimension from the definitions of MetricFlow; the figures are those of `salescape ask`. dbt and
            MetricFlow themselves were not run.

            """;
}
