using Salescape.Semantics.Tests.Dbt;
using YamlDotNet.RepresentationModel;

namespace Salescape.Semantics.Tests.Warehouses;

/// <summary>The rules of data contracts, run over the data.</summary>
public sealed class OdcsTests(SmallCompany company)
{
    [Fact]
    public void No_rule_finds_a_row()
    {
        using var warehouse = new Warehouse(company.Database, functions: "", views: "");
        YamlNode[] tables = [.. Contracts().SelectMany(contract => contract.Items("schema"))];
        YamlNode[] rules = [.. tables.SelectMany(table => table.Items("properties").Append(table)).SelectMany(of => of.Items("quality"))];

        Assert.Equal(SmallCompany.Model.Checks.Count, rules.Count(rule => rule.Part("name") is not null));
        Assert.Empty(
            rules.Where(rule => rule.Text("type") == "sql" && warehouse.Number(rule.Text("query")) != 0).Select(rule => rule.Text("description"))
        );
        Assert.All(rules, rule => Assert.Equal("0", rule.Text("mustBe")));
    }

    private static IEnumerable<YamlNode> Contracts() =>
        SmallCompany
            .Exported("odcs")
            .Where(file => file.Key.EndsWith(".odcs.yaml", StringComparison.Ordinal))
            .Select(file => YamlReader.Read(file.Value));
}
