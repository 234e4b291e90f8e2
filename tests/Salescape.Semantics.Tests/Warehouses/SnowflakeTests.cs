using Salescape.Semantics.Tests.Dbt;

namespace Salescape.Semantics.Tests.Warehouses;

/// <summary>Views and verified queries for Snowflake, run on DuckDB with the functions that only Snowflake has put beside it.</summary>
public sealed class SnowflakeTests(SmallCompany company)
{
    private const string Functions =
        "CREATE MACRO date_from_parts(y, m, d) AS make_date(y, m, d);"
        + "CREATE MACRO least_ignore_nulls(a, b) AS least(a, b);"
        + "CREATE MACRO greatest_ignore_nulls(a, b) AS greatest(a, b);";

    private static readonly IReadOnlyDictionary<string, string> Files = SmallCompany.Exported("snowflake");

    [Fact]
    public void Verified_queries_give_our_figures()
    {
        using var warehouse = new Warehouse(company.Database, Functions, Files["views.sql"]);
        warehouse.Run("SET search_path = 'semantics'");
        var cuts = company.Cuts.ToDictionary(cut => cut.Dimension is null ? cut.Metric.Name : $"{cut.Metric.Name}_by_{cut.Dimension}");
        var queries = Files
            .Where(file => file.Key.EndsWith("_metrics.yaml", StringComparison.Ordinal))
            .SelectMany(file => YamlReader.Read(file.Value).Items("verified_queries"))
            .ToList();

        Assert.True(queries.Count > 2 * SmallCompany.Model.Metrics.Count);
        Assert.Empty(
            queries.SelectMany(query =>
            {
                Cut cut = cuts[query.Text("name")];
                string sql = cut.Dimension is null ? $"SELECT NULL::VARCHAR, * FROM ({query.Text("sql")})" : query.Text("sql");
                return cut.Differences(warehouse.Figures(sql).Select(row => (row.Name, row.Figure ?? cut.Nothing)));
            })
        );
    }

    [Fact]
    public void Expressions_of_every_table_hold_over_it()
    {
        using var warehouse = new Warehouse(company.Database, Functions, Files["views.sql"]);
        foreach (
            var table in Files
                .Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal))
                .SelectMany(file => YamlReader.Read(file.Value).Items("tables"))
        )
        {
            string from = $"{table.Part("base_table")!.Text("schema")}.{table.Part("base_table")!.Text("table")}";
            IEnumerable<string> columns = ((string[])["dimensions", "time_dimensions", "facts"]).SelectMany(part => table.Items(part)).Select(it => it.Text("expr"));
            warehouse.Run($"SELECT {string.Join(", ", columns)} FROM {from} LIMIT 0");
            foreach (var metric in table.Items("metrics"))
                warehouse.Run($"SELECT {metric.Text("expr")} FROM {from} LIMIT 0");
        }
    }

    [Fact]
    public void Statements_name_what_the_documents_name()
    {
        string statements = Files["semantic_views.sql"];
        foreach (var view in Files.Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => YamlReader.Read(file.Value)))
        {
            string statement = statements.Split($"SEMANTIC VIEW semantics.{view.Text("name")}\n")[1].Split(";\n")[0];
            foreach (var table in view.Items("tables"))
            {
                foreach (var part in ((string[])["dimensions", "time_dimensions", "facts", "metrics"]).SelectMany(part => table.Items(part)))
                    Assert.Contains($"    {table.Text("name")}.{part.Text("name")} AS {part.Text("expr")}", statement, StringComparison.Ordinal);
            }
        }
    }
}
