using YamlDotNet.RepresentationModel;

namespace Salescape.Semantics.Tests.Dbt;

/// <summary>A metric of MetricFlow over the model that it stands in, as the expression that MetricFlow makes of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Model">The model.</param>
/// <param name="Expression">The aggregate.</param>
/// <param name="Dimensions">The columns that are dimensions of the model.</param>
/// <param name="Time">The column of days.</param>
internal sealed record FlowMetric(string Name, string Model, string Expression, IReadOnlyList<string> Dimensions, string Time)
{
    /// <summary>All of a document of models, by their names.</summary>
    public static IEnumerable<FlowMetric> In(YamlNode document) =>
        from model in document.Items("models")
        where model.Part("semantic_model")?.Text("enabled") == "true"
        from metric in model.Items("metrics")
        select new FlowMetric(
            metric.Text("name"),
            model.Text("name"),
            ExpressionOf(metric, model),
            [
                .. model
                    .Items("columns")
                    .Where(column => column.Part("dimension")?.Text("type") == "categorical")
                    .Select(column => column.Text("name")),
            ],
            model.Text("agg_time_dimension")
        );

    /// <summary>The query for a cut.</summary>
    public string Sql(Cut cut)
    {
        string days = $"CAST({Time} AS DATE) BETWEEN DATE '{cut.First:yyyy-MM-dd}' AND DATE '{cut.Last:yyyy-MM-dd}'";
        return cut.Dimension is null
            ? $"SELECT NULL::VARCHAR, {Expression} FROM built.{Model} WHERE {days}"
            : $"SELECT {cut.Dimension}, {Expression} FROM built.{Model} WHERE {days} GROUP BY 1";
    }

    private static string ExpressionOf(YamlNode metric, YamlNode model)
    {
        return metric.Text("type") switch
        {
            "simple" => metric.Text("agg") switch
            {
                "sum" => $"sum({metric.Text("expr")})",
                "average" => $"avg({metric.Text("expr")})",
                "median" => $"percentile_cont(0.5) WITHIN GROUP (ORDER BY {metric.Text("expr")})",
                var other => throw new InvalidOperationException($"MetricFlow has no aggregation '{other}' that is used here."),
            },
            "ratio" => $"CAST({Named("numerator")} AS DOUBLE) / nullif({Named("denominator")}, 0)",
            var other => throw new InvalidOperationException($"MetricFlow has no type '{other}' that is used here."),
        };

        string Named(string part) =>
            ExpressionOf(model.Items("metrics").Single(other => other.Text("name") == metric.Text(part)), model);
    }
}
