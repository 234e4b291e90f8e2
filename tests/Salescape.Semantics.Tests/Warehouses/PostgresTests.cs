using System.Globalization;
using System.Text.Json;
using Salescape.Storage.Formats.Postgres;
using Salescape.Tests;

namespace Salescape.Semantics.Tests.Warehouses;

/// <summary>The views of the model of Ossie, which are said to run on PostgreSQL too, made there.</summary>
public sealed class PostgresTests(SmallCompany company)
{
    [Fact]
    public void Metrics_give_our_figures_over_views_of_PostgreSQL()
    {
        IReadOnlyDictionary<string, string> files = SmallCompany.Exported("ossie");
        using var document = JsonDocument.Parse(files["salescape.ossie.json"]);
        var metrics = document
            .RootElement.GetProperty("semantic_model")[0]
            .GetProperty("metrics")
            .EnumerateArray()
            .ToDictionary(metric => metric.GetProperty("name").GetString()!, OssieTests.Expression);
        using var server = new PostgresServer();
        using (PostgresDatabase database = PostgresDatabase.Connect(AddressOf(server)))
            company.Load(database);
        Cut[] whole = [.. company.Cuts.Where(cut => cut.Dimension is null)];
        IEnumerable<string> questions = whole.Select(cut =>
            $"SELECT {metrics[cut.Metric.Name]} FROM semantics.fct_{cut.Metric.Name} "
            + $"WHERE day BETWEEN DATE '{cut.First:yyyy-MM-dd}' AND DATE '{cut.Last:yyyy-MM-dd}';"
        );

        // A line a figure; what views say of themselves is not asked for.
        string[] figures = server.Run($"{files["views.sql"]}\n{string.Join('\n', questions)}").Split('\n')[^(whole.Length + 1)..^1];

        Assert.Empty(whole.Zip(figures).SelectMany(pair => pair.First.Differences([(null, Read(pair.Second) ?? pair.First.Nothing)])));
    }

    private static string AddressOf(PostgresServer server) =>
        $"Host={PostgresServer.Host};Port={server.Port};Username={PostgresServer.User};Database={PostgresServer.User}";

    private static double? Read(string figure) =>
        figure.Length == 0 ? null : double.Parse(figure, CultureInfo.InvariantCulture);
}
