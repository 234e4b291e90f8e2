using Salescape.Analyses;
using Salescape.Analyses.Metrics;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Verification.Checks;

namespace Salescape.Semantics.Model;

/// <summary>What the company's data means, as every target is told it: tables, meanings, metrics, questions and checks. All of it follows
/// from the row types and the files of <c>sql/</c>.</summary>
/// <param name="Start">The first day of the data.</param>
/// <param name="AsOf">The last.</param>
/// <param name="Tables">All tables.</param>
/// <param name="Meanings">What words mean, each behind those that it uses.</param>
/// <param name="Metrics">All metrics with their rows.</param>
/// <param name="Analyses">All questions.</param>
/// <param name="Checks">What holds across rows.</param>
internal sealed record SemanticModel(
    DateOnly Start,
    DateOnly AsOf,
    IReadOnlyList<TableDefinition> Tables,
    IReadOnlyList<Meaning> Meanings,
    IReadOnlyList<MetricRows> Metrics,
    IReadOnlyList<Analysis> Analyses,
    IReadOnlyList<Truth> Checks
)
{
    /// <summary>Reads the model for the days of a data set.</summary>
    public static SemanticModel Read(DateOnly start, DateOnly asOf)
    {
        using var shapes = new ColumnShapes();
        string day = $"DATE '{Answer.Show(asOf)}'";
        IReadOnlyList<Metric> metrics = MetricCatalog.All;
        return new(
            start,
            asOf,
            SchemaCatalog.Tables,
            Model.Meanings.Read(metrics, shapes, day),
            [
                .. metrics.Select(metric =>
                    MetricRows.Of(metric, shapes.Of(metric.Sql.Replace($"${AnalysisParameter.AsOf}", day, StringComparison.Ordinal)))
                ),
            ],
            AnalysisCatalog.All,
            Truth.All
        );
    }

    /// <summary>The areas of metrics with theirs.</summary>
    public IEnumerable<IGrouping<string, MetricRows>> Areas => Metrics.GroupBy(rows => rows.Metric.Area);
}
