using System.Globalization;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Metrics;

namespace Salescape.Semantics.Tests;

/// <summary>A metric, whole or by one dimension, of the last twelve months or of the last day, as <c>salescape ask</c> shows it.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Dimension">What it is cut by; null if it is whole.</param>
/// <param name="First">The first day that counts.</param>
/// <param name="Last">The last.</param>
/// <param name="Figures">The figure of each group; of the whole under no name.</param>
internal sealed record Cut(Metric Metric, string? Dimension, DateOnly First, DateOnly Last, IReadOnlyDictionary<string, double?> Figures)
{
    private const string None = "(none)";

    /// <summary>Every metric by every dimension that it may be cut by.</summary>
    public static IReadOnlyList<Cut> All(Engine engine) =>
        [
            .. from metric in MetricCatalog.All
            from dimension in metric.By.Prepend<string?>(null)
            select Of(metric, dimension, engine),
        ];

    /// <summary>What we show where tools show nothing, because no row was added up.</summary>
    public double? Nothing => Metric.Kind is MetricKind.Flow or MetricKind.Stock ? 0 : null;

    /// <summary>What differs in the figures of another tool.</summary>
    /// <param name="rows">Its groups and figures.</param>
    public IEnumerable<string> Differences(IEnumerable<(string? Name, double? Figure)> rows)
    {
        var found = rows.ToDictionary(row => Dimension is null ? "" : row.Name ?? None, row => row.Figure);
        string where = $"{Metric.Name} by {Dimension ?? "nothing"}";
        if (!Figures.Keys.Order(StringComparer.Ordinal).SequenceEqual(found.Keys.Order(StringComparer.Ordinal)))
            return [$"{where}: [{string.Join(", ", Figures.Keys)}] are not [{string.Join(", ", found.Keys)}]"];
        return Figures
            .Where(figure => !AreAlike(figure.Value, found[figure.Key]))
            .Select(figure => $"{where}, {figure.Key}: {figure.Value} is not {found[figure.Key]}");
    }

    private static Cut Of(Metric metric, string? dimension, Engine engine)
    {
        MetricQuestion question = new(metric, MetricQuestion.DimensionsOf(metric, dimension is null ? [] : [dimension]), Over: null, []);
        Answer answer = engine.Ask(question.At(engine.Start, engine.AsOf), new Dictionary<string, object?>());
        int place = answer.PlaceOf(metric.Name);
        DateOnly last = engine.AsOf.AddDays(-metric.MaturesAfterDays);
        return new(
            metric,
            dimension,
            metric.Measured == Measured.Period ? last.AddDays(1).AddYears(-1) : last,
            last,
            (dimension is null ? answer.Rows.TakeLast(1) : answer.Rows).ToDictionary(
                row => dimension is null ? "" : Answer.Show(row[answer.PlaceOf(dimension)]),
                row => row[place] is { } figure ? Convert.ToDouble(figure, CultureInfo.InvariantCulture) : (double?)null
            )
        );
    }

    // Ours is rounded for reading.
    private bool AreAlike(double? ours, double? theirs)
    {
        double half = Metric.Unit is MetricUnit.Usd or MetricUnit.Ratio ? 0.005 : 0.05;
        return ours is { } one && theirs is { } other
            ? Math.Abs(one - other) <= half + 1e-9 * Math.Abs(one) + 1e-6
            : ours is null && theirs is null;
    }
}
