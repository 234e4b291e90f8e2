using System.Text.Json.Nodes;
using Salescape.Analyses;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;
using Salescape.Semantics.Text;
using Salescape.Verification.Checks;
using static Salescape.Semantics.Text.Document;

namespace Salescape.Semantics.Targets.Odcs;

/// <summary>Data contracts of the Open Data Contract Standard 3.1, one for each schema: what columns hold, and checks as rules of
/// quality.</summary>
internal sealed class OdcsTarget : SemanticTarget
{
    /// <inheritdoc/>
    public override string Name => "odcs";

    /// <inheritdoc/>
    public override IEnumerable<ExportedFile> Files(SemanticModel model)
    {
        var words = new OdcsWording(model.Start, model.AsOf);
        ILookup<string, Truth> checks = model.Checks.ToLookup(check => check.Tables[0]);
        return
        [
            new("README.md", Readme(model)),
            .. model
                .Tables.GroupBy(table => table.Schema)
                .Select(of => new ExportedFile($"{of.Key}.odcs.yaml", Yaml.Write(Contract(of.Key, of, checks, words)))),
        ];
    }

    private static JsonObject Contract(string schema, IEnumerable<TableDefinition> tables, ILookup<string, Truth> checks, Wording words) =>
        Map(
            ("apiVersion", "v3.1.0"),
            ("kind", "DataContract"),
            ("id", $"salescape-{schema.Replace('_', '-')}"),
            ("name", schema),
            ("version", "1.0.0"),
            ("status", "active"),
            ("domain", schema.Replace("_data", "", StringComparison.Ordinal)),
            ("dataProduct", "Salescape"),
            (
                "description",
                Map(
                    ("purpose", $"The schema {schema} of a simulated B2B SaaS company."),
                    ("limitations", "The company, its customers and all people are fictional.")
                )
            ),
            ("servers", List([Map(("server", "duckdb"), ("type", "duckdb"), ("database", "salescape.duckdb"), ("schema", schema))])),
            ("schema", List(tables.Select(table => Table(table, checks[table.QualifiedName], words))))
        );

    private static JsonObject Table(TableDefinition table, IEnumerable<Truth> checks, Wording words) =>
        Map(
            ("name", table.Name),
            ("physicalName", table.Name),
            ("physicalType", "table"),
            ("logicalType", "object"),
            ("description", table.Purpose),
            ("properties", List(table.Columns.Select(column => Property(table, column)))),
            ("quality", List(checks.Select(check => Rule(check, words))))
        );

    private static JsonObject Property(TableDefinition table, ColumnDefinition column) =>
        Map(
            ("name", column.Name),
            ("logicalType", TypeOf(ColumnShapes.KindOf(column))),
            ("logicalTypeOptions", OptionsOf(column)),
            ("physicalType", column.SqlType),
            ("description", Dbt.DbtSources.Describe(column)),
            ("primaryKey", column.IsKey ? true : null),
            ("primaryKeyPosition", column.IsKey ? 1 : null),
            ("required", column.IsKey || !column.IsNullable),
            ("unique", column.IsKey ? true : null),
            ("relationships", List(RelationshipsOf(table, column))),
            ("quality", List(RulesOf(table, column)))
        );

    private static JsonObject? OptionsOf(ColumnDefinition column) =>
        column switch
        {
            { Length: > 0 } => Map(("maxLength", column.Length)),
            { Low: null, High: null } => null,
            _ => Map(("minimum", column.Low), ("maximum", column.High)),
        };

    private static IEnumerable<JsonNode?> RelationshipsOf(TableDefinition table, ColumnDefinition column)
    {
        if (column.References is { } name && SchemaCatalog.Find(name) is { } target && target.Schema == table.Schema)
            yield return Map(("type", "foreignKey"), ("to", $"{target.Name}.{target.Key.Name}"));
    }

    // A relationship cannot leave its contract; a query can.
    private static IEnumerable<JsonNode?> RulesOf(TableDefinition table, ColumnDefinition column)
    {
        if (column.Values.Count > 0)
            yield return Map(
                ("type", "library"),
                ("metric", "invalidValues"),
                ("description", "Every value is one of a closed list."),
                ("dimension", "conformity"),
                ("arguments", Map(("validValues", Texts(column.Values)))),
                ("mustBe", 0)
            );
        if (column.References is { } name && SchemaCatalog.Find(name) is { } target && target.Schema != table.Schema)
            yield return Map(
                ("type", "sql"),
                ("description", $"Every value is a key of {target.QualifiedName}."),
                ("dimension", "consistency"),
                (
                    "query",
                    $"SELECT count(*) FROM {table.QualifiedName} AS t WHERE t.{column.Name} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {target.QualifiedName} AS r WHERE r.{target.Key.Name} = t.{column.Name})"
                ),
                ("mustBe", 0)
            );
    }

    private static JsonObject Rule(Truth check, Wording words) =>
        Map(
            ("type", "sql"),
            ("name", check.Name),
            ("description", $"{check.Title}. {check.Explanation}"),
            ("dimension", "consistency"),
            ("query", $"SELECT count(*) FROM (\n{words.Say(check.Sql)}\n) AS offenders\n"),
            ("mustBe", 0)
        );

    private static string TypeOf(ShapeKind kind) =>
        kind switch
        {
            ShapeKind.Whole => "integer",
            ShapeKind.Number => "number",
            ShapeKind.Day => "date",
            ShapeKind.Moment => "timestamp",
            ShapeKind.Flag => "boolean",
            _ => "string",
        };

    private static string Readme(SemanticModel model) =>
        $"""
            # Salescape as data contracts

            A contract of the Open Data Contract Standard 3.1 for each schema: {model.Tables.Count} tables with their columns, keys, lists of values and references, and
            {model.Checks.Count} checks as rules of quality in DuckDB's SQL, each of which counts the rows that break it. Dates in them are those of the data,
            {Answer.Show(model.Start)} to {Answer.Show(model.AsOf)}.

            How it is proved: tests of Salescape read the files by another YAML library, hold them against the shape of the standard, and run all rules on
            DuckDB over a data set. No tool for data contracts was run.

            """;
}

/// <summary>Queries of checks, with the days of the data set in place.</summary>
/// <param name="start">Its first day.</param>
/// <param name="asOf">Its last day.</param>
internal sealed class OdcsWording(DateOnly start, DateOnly asOf) : PlainWording(asOf)
{
    /// <inheritdoc/>
    protected override string Translated(string sql) =>
        sql.Replace("getvariable('as_of')", $"CAST({AsOf} AS DATE)", StringComparison.Ordinal)
            .Replace("getvariable('start')", $"CAST('{Answer.Show(start)}' AS DATE)", StringComparison.Ordinal);
}
