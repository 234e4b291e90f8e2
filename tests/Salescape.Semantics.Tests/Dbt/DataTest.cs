using YamlDotNet.RepresentationModel;

namespace Salescape.Semantics.Tests.Dbt;

/// <summary>A data test of a column, as the query that dbt makes of it.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Table">The source of the column.</param>
/// <param name="Column">The column.</param>
/// <param name="Sql">The query for failing rows.</param>
internal sealed record DataTest(string Rule, string Table, string Column, string Sql)
{
    /// <summary>All of a document of sources.</summary>
    public static IEnumerable<DataTest> In(YamlNode document) =>
        from source in document.Items("sources")
        from table in source.Items("tables")
        from column in table.Items("columns")
        from test in column.Items("data_tests")
        select Of(source.Text("name"), table.Text("name"), column.Text("name"), test);

    private static DataTest Of(string schema, string table, string column, YamlNode test)
    {
        string rule = test is YamlScalarNode name ? name.Value! : ((YamlScalarNode)((YamlMappingNode)test).Children.Keys.Single()).Value!;
        YamlNode? arguments = test.Part(rule)?.Part("arguments");
        string rows = $"{{{{ source('{schema}', '{table}') }}}}";
        string sql = rule switch
        {
            "unique" => $"SELECT {column} FROM {rows} AS t WHERE {column} IS NOT NULL GROUP BY {column} HAVING count(*) > 1",
            "not_null" => $"SELECT {column} FROM {rows} AS t WHERE {column} IS NULL",
            "accepted_values" =>
                $"SELECT DISTINCT {column} FROM {rows} AS t WHERE {column} NOT IN ({string.Join(", ", arguments!.Items("values").Select(Literal))})",
            "relationships" =>
                $"SELECT c.{column} FROM {rows} AS c LEFT JOIN {{{{ {arguments!.Text("to")} }}}} AS p ON c.{column} = p.{arguments!.Text("field")} "
                    + $"WHERE c.{column} IS NOT NULL AND p.{arguments!.Text("field")} IS NULL",
            _ => throw new InvalidOperationException($"dbt has no data test '{rule}'."),
        };
        return new(rule, $"{schema}.{table}", column, sql);
    }

    private static string Literal(YamlNode value) => $"'{((YamlScalarNode)value).Value!.Replace("'", "''", StringComparison.Ordinal)}'";
}
