using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Semantics.Tests.Engines;

/// <summary>Cube itself compiles the model and plans its queries; DuckDB runs them.</summary>
public sealed class CubeTests(SmallCompany company)
{
    private static readonly IReadOnlyDictionary<string, string> Files = SmallCompany.Exported("cube");

    [Fact]
    public void Cube_gives_our_figures_for_every_metric()
    {
        // To plan every cut takes half a minute: all metrics whole, and every fifth cut.
        Cut[] cuts = [.. company.Cuts.Where((cut, place) => cut.Dimension is null || place % 5 == 0)];
        string[] planned = Plan(Files, cuts);
        using var connection = new DuckDBConnection($"DataSource={company.Database};ACCESS_MODE=READ_ONLY");
        connection.Open();

        Assert.Equal(cuts.Length, planned.Length);
        Assert.Empty(cuts.Zip(planned).SelectMany(pair => pair.First.Differences(Run(connection, pair.Second, pair.First))));
    }

    [Fact]
    public void Cube_refuses_a_model_with_an_error()
    {
        const string Path = "model/cubes/money_metrics.yml";
        string broken = Files[Path].Replace("type: sum", "type: som", StringComparison.Ordinal);

        Assert.Contains(
            "som",
            Assert.Throws<InvalidOperationException>(() => Plan(new Dictionary<string, string> { [Path] = broken }, [])).Message,
            StringComparison.Ordinal
        );
    }

    private static string[] Plan(IReadOnlyDictionary<string, string> files, IReadOnlyList<Cut> cuts)
    {
        var request = (JsonObject)JsonNode.Parse(CutRequest.Write(cuts))!;
        request["files"] = new JsonObject(
            files
                .Where(file => file.Key.EndsWith(".yml", StringComparison.Ordinal))
                .Select(file => KeyValuePair.Create(file.Key, (JsonNode?)JsonValue.Create(file.Value)))
        );
        return NodeProgram.Run("cube.cjs", request.ToJsonString()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static List<(string? Name, double? Figure)> Run(DuckDBConnection connection, string planned, Cut cut)
    {
        using var query = JsonDocument.Parse(planned);
        string sql = query.RootElement.GetProperty("sql").GetString()!;
        foreach ((int place, JsonElement value) in query.RootElement.GetProperty("parameters").EnumerateArray().Index().Reverse())
            sql = sql.Replace($"${place + 1}", $"'{value.GetString()}'", StringComparison.Ordinal);
        return connection.Ask(sql, reader =>
        {
            var rows = new List<(string?, double?)>();
            int last = reader.FieldCount - 1;
            while (reader.Read())
                rows.Add(
                    (
                        cut.Dimension is null || reader.IsDBNull(0) ? null : reader.GetString(0),
                        reader.IsDBNull(last) ? cut.Nothing : double.Parse($"{reader.GetValue(last)}", CultureInfo.InvariantCulture)
                    )
                );
            return rows;
        });
    }
}
