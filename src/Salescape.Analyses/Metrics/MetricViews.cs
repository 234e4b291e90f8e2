using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Analyses.Metrics;

/// <summary>
/// Metrics as views of a database: the rows of each as of the data set's last day, with the names of all that it may be cut by, and
/// <c>definitions</c>, which says what each means and what makes one figure of its rows.
/// </summary>
public static class MetricViews
{
    /// <summary>The views of a data set.</summary>
    /// <param name="asOf">Its last day.</param>
    public static IReadOnlyList<StoredView> Of(DateOnly asOf) =>
        [Definitions, .. MetricCatalog.All.Select(metric => new StoredView(metric.Name, RowsOf(metric, asOf), metric.Definition))];

    private static StoredView Definitions
    {
        get
        {
            Answer table = MetricCatalog.Table(MetricCatalog.All);
            IEnumerable<string> rows = MetricCatalog.All.Zip(
                table.Rows,
                (metric, cells) => $"  ({string.Join(", ", cells.Append(MetricSql.Figure(metric)).Select(cell => Dialect.Literal(Answer.Show(cell))))})"
            );
            return new(
                "definitions",
                $"SELECT * FROM (VALUES\n{string.Join(",\n", rows)}\n) AS d({string.Join(", ", table.Columns.Append("figure"))})",
                "What each metric means, and in figure the expression that makes one number of its rows."
            );
        }
    }

    private static string RowsOf(Metric metric, DateOnly asOf)
    {
        Dimension[] lookedUp =
        [
            .. MetricCatalog.Dimensions.Where(known => metric.By.Contains(known.Name) && !metric.Borne.Contains(known.Name)),
        ];
        string names = string.Concat(lookedUp.Select(dimension => $", by_{dimension.Name}.name AS {dimension.Name}"));
        string joins = string.Concat(
            lookedUp.Select(dimension =>
                $"\nLEFT JOIN ({dimension.Sql}) AS by_{dimension.Name} ON by_{dimension.Name}.{dimension.Key} = m.{dimension.Key}"
            )
        );
        return $"SELECT m.*{names}\nFROM (\n{MetricSql.On(metric.Sql, asOf)}\n) AS m{joins}";
    }
}
