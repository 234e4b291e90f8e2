using System.Text.Json.Nodes;
using Salescape.Semantics.Tests.Engines;
using Salescape.Semantics.Tests.Warehouses;

namespace Salescape.Semantics.Tests.Shapes;

/// <summary>What tools are told has the shape that they document, told apart by a validator of JSON Schema and another reader of YAML. The
/// schemas beside this file were written for these tests from the tools' specifications, and allow nothing that those do not.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Documents_have_the_shape_that_tools_ask_for() =>
        Assert.Empty(
            Faults([
                .. Documents("ossie", "salescape.ossie", "ossie"),
                .. Documents("snowflake", ".yaml", "snowflake"),
                .. Documents("odcs", ".odcs.yaml", "odcs"),
                .. Documents("dbt", "models/", "dbt").Where(document => document.Path.EndsWith(".yml", StringComparison.Ordinal)),
                .. DatabricksTests.Definitions.Select(text => ("databricks", "a metric view", text)),
            ])
        );

    [Theory]
    [InlineData("ossie", "version: \"0.1.0\"\nsemantic_model: []", "/version")]
    [InlineData("snowflake", "name: a\ntables:\n  - name: b\n    base_table: {database: c, schema: d}", "/tables/0/base_table")]
    [InlineData("odcs", "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0\nstatus: active", "/version")]
    [InlineData("dbt", "version: 2\nmodels:\n  - name: a\n    columns: [{name: b}]\n    metrics: [{name: c, type: simple, label: C}]", "/models/0")]
    [InlineData("databricks", "version: 1.1\nsource: a.b.c\ndimensions: [{name: d}]\nmeasures: [{name: e, expr: f}]", "/dimensions/0")]
    public void Faults_are_found(string shape, string text, string place) =>
        Assert.Contains(Faults([(shape, "it", text)]), fault => fault.StartsWith($"it: {place} ", StringComparison.Ordinal));

    private static (string Shape, string Path, string Text)[] Documents(string target, string part, string shape)
    {
        (string Shape, string Path, string Text)[] found =
        [
            .. SmallCompany
                .Exported(target)
                .Where(file => file.Key.Contains(part, StringComparison.Ordinal))
                .Select(file => (shape, file.Key, file.Value)),
        ];
        Assert.NotEmpty(found);
        return found;
    }

    private static string[] Faults(IEnumerable<(string Shape, string Path, string Text)> documents)
    {
        var request = new JsonObject
        {
            ["documents"] = new JsonArray([
                .. documents.Select(document => new JsonObject
                {
                    ["shape"] = document.Shape,
                    ["path"] = document.Path,
                    ["text"] = document.Text,
                }),
            ]),
        };
        return NodeProgram.Run("../Shapes/shapes.mjs", request.ToJsonString()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
