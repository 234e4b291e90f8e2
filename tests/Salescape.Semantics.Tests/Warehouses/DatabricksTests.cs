using Salescape.Semantics.Tests.Dbt;
using YamlDotNet.RepresentationModel;

namespace Salescape.Semantics.Tests.Warehouses;

/// <summary>Views and metric views for Databricks, computed on DuckDB with the function of days between put beside it.</summary>
public sealed class DatabricksTests(SmallCompany company)
{
    private static readonly IReadOnlyDictionary<string, string> Files = SmallCompany.Exported("databricks");

    /// <summary>The definitions of metric views, which statements quote by dollars.</summary>
    internal static IReadOnlyList<string> Definitions =>
        [
            .. Files
                .Where(file => file.Key.StartsWith("metric_views/", StringComparison.Ordinal))
                .SelectMany(file => file.Value.Split("$$").Where((_, place) => place % 2 == 1)),
        ];

    [Fact]
    public void Measures_give_our_figures_by_every_dimension()
    {
        using var warehouse = new Warehouse(company.Database, "CREATE MACRO datediff(later, earlier) AS later - earlier;", Files["views.sql"]);
        var views = Definitions.Select(YamlReader.Read).ToDictionary(view => view.Items("measures").Single().Text("name"));

        Assert.Empty(
            company.Cuts.SelectMany(cut =>
            {
                YamlNode view = views[cut.Metric.Name];
                return warehouse.Differences(
                    cut,
                    view.Items("measures").Single().Text("expr"),
                    view.Text("source").Replace("main.", "salescape.", StringComparison.Ordinal),
                    cut.Dimension is null ? null : ExpressionOf(view, cut.Dimension),
                    ExpressionOf(view, "day")
                );
            })
        );
    }

    [Fact]
    public void No_day_is_subtracted_from_a_day() =>
        Assert.DoesNotMatch(@"(_date|AS DATE\)) - \w+\.\w+_date", Files["views.sql"]);

    private static string ExpressionOf(YamlNode view, string dimension) =>
        view.Items("dimensions").Single(known => known.Text("name") == dimension).Text("expr");
}
