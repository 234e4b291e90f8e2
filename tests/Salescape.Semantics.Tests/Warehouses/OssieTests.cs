using System.Text.Json;

namespace Salescape.Semantics.Tests.Warehouses;

/// <summary>The model of Ossie, read and computed over its views.</summary>
public sealed class OssieTests(SmallCompany company)
{
    [Fact]
    public void Its_fields_relationships_and_metrics_hold_over_its_views()
    {
        IReadOnlyDictionary<string, string> files = SmallCompany.Exported("ossie");
        using var document = JsonDocument.Parse(files["salescape.ossie.json"]);
        JsonElement model = document.RootElement.GetProperty("semantic_model")[0];
        using var warehouse = new Warehouse(company.Database, functions: "", files["views.sql"]);
        var datasets = model.GetProperty("datasets").EnumerateArray().ToDictionary(dataset => Text(dataset, "name"));

        foreach (JsonElement dataset in datasets.Values)
            warehouse.Run(
                $"SELECT {string.Join(", ", dataset.GetProperty("fields").EnumerateArray().Select(Expression))} FROM {Text(dataset, "source")} LIMIT 0"
            );
        foreach (JsonElement relationship in model.GetProperty("relationships").EnumerateArray())
        {
            string column = relationship.GetProperty("from_columns")[0].GetString()!;
            string from = Text(datasets[Text(relationship, "from")], "source");
            JsonElement to = datasets[Text(relationship, "to")];
            Assert.Equal(to.GetProperty("primary_key")[0].GetString(), relationship.GetProperty("to_columns")[0].GetString());
            Assert.Equal(
                0,
                warehouse.Number(
                    $"SELECT count(*) FROM {from} AS f ANTI JOIN {Text(to, "source")} AS t ON t.{relationship.GetProperty("to_columns")[0]} = f.{column} WHERE f.{column} IS NOT NULL"
                )
            );
        }

        var metrics = model.GetProperty("metrics").EnumerateArray().ToDictionary(metric => Text(metric, "name"), Expression);
        Assert.Empty(
            company.Cuts.SelectMany(cut =>
            {
                string rows = $"fct_{cut.Metric.Name}";
                return warehouse.Differences(cut, metrics[cut.Metric.Name], $"{Text(datasets[rows], "source")} AS {rows}", cut.Dimension, "day");
            })
        );
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>The SQL of a field or metric.</summary>
    internal static string Expression(JsonElement element) =>
        Text(element.GetProperty("expression").GetProperty("dialects")[0], "expression");
}
