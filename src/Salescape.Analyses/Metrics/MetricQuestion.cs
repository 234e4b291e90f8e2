using Salescape.Queries;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Metrics;

/// <summary>A metric as it is asked: cut by dimensions, over periods, narrowed to some values.</summary>
/// <param name="Metric">What is asked.</param>
/// <param name="By">The dimensions that it is cut by, at most two.</param>
/// <param name="Over">The periods over which it is followed; null for the last day, or the last twelve months.</param>
/// <param name="Narrowed">The dimensions of which one value only is asked, each bound as a parameter of its name.</param>
public sealed record MetricQuestion(Metric Metric, IReadOnlyList<Dimension> By, Span? Over, IReadOnlyList<string> Narrowed)
{
    /// <summary>Most dimensions that an answer can show side by side.</summary>
    public const int MostDimensions = 2;

    /// <summary>The dimensions, among those that queries take as parameters, that a metric may be narrowed to.</summary>
    public static IEnumerable<AnalysisParameter> NarrowedBy(Metric metric) =>
        AnalysisParameter.Vocabulary.Where(parameter => metric.By.Contains(parameter.Name));

    /// <summary>The dimensions of some names.</summary>
    /// <exception cref="RefusedException">The metric may not be cut so.</exception>
    public static IReadOnlyList<Dimension> DimensionsOf(Metric metric, IReadOnlyList<string> names)
    {
        if (names.Count > MostDimensions)
            throw new RefusedException($"{metric.Name} cannot be cut by {names.Count} dimensions at once.", "Give --by twice at most.");
        if (names.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new RefusedException($"--by {twice.Key} is given twice.", "Give it once.");
        return [.. names.Select(Known)];

        Dimension Known(string name) =>
            metric.By.Contains(name)
                ? MetricCatalog.Dimensions.Single(known => known.Name == name)
                : throw new RefusedException(
                    $"{metric.Name} cannot be cut by '{name}'.",
                    metric.By.Count == 0 ? "It is of the whole company." : $"It can be cut by {string.Join(", ", metric.By)}."
                );
    }

    /// <summary>The question as an analysis, which any engine answers and any format shows.</summary>
    /// <param name="start">The first day of the data.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <exception cref="RefusedException">No period of that length lies in the data, or the metric is known only of its last
    /// day.</exception>
    public Analysis At(DateOnly start, DateOnly today)
    {
        IReadOnlyList<Period> periods = Periods(start, today);
        string sql = new MetricSql(this, periods).Text;
        string by = string.Concat(By.Select(dimension => $", by {dimension.Title.ToLowerInvariant()}"));
        string over = Over is { } span ? $", {span.ToString().ToLowerInvariant()} by {span.ToString().ToLowerInvariant()}" : "";
        string[] comments =
        [
            $"title: {Metric.Title}{by}{over}",
            $"question: {Metric.Definition}",
            $"says: {Says(periods)}",
            $"read: {HowToRead}",
            $"chart: {Chart}",
            $"difficulty: {QueryShape.Of(new MetricSql(this, periods, isWritten: true).Text).Difficulty.ToString().ToLowerInvariant()}",
            $"unit: {Metric.Name} {UnitOfColumn}",
            .. Metric.CountsCases ? new[] { $"rate: {Metric.Name} of denominator" } : [],
            .. Narrowed.Select(name => $"parameter: {name}"),
        ];
        return AnalysisCatalog.Open(
            QueryFile.Parse("metrics", Metric.Name, $"{string.Concat(comments.Select(line => $"-- {line}\n"))}{sql}")
        );
    }

    /// <summary>The sentence of the answer: how the figure moved, or how far groups lie apart in the last period that is over.</summary>
    private string Says(IReadOnlyList<Period> periods)
    {
        string dimensions = string.Join(',', By.Select(dimension => dimension.Name));
        if (By.Count == 0 && Over is null)
            return $"{Metric.Title}: {{last {Metric.Name}}}[, a year before {{first {Metric.Name} where period <> '{periods[^1].Label}'}}].";
        if (By.Count == 0)
            return $"{Metric.Title} {{moved {Metric.Name} by period{(Metric.Kind == MetricKind.Stock ? " standing" : "")}}}.";
        Period last = periods.LastOrDefault(period => Over is null || !period.IsRunning) ?? periods[^1];
        return $"{Metric.Title} {{ranges {Metric.Name} by {dimensions} where period = '{last.Label}'}}[, {{first period where period = '{last.Label}'}}].";
    }

    private string UnitOfColumn =>
        Metric.Unit switch
        {
            MetricUnit.Usd => "money",
            // Scores are no differences of percentages.
            MetricUnit.Count or MetricUnit.Ratio or MetricUnit.Points => "number",
            var unit => unit.ToString().ToLowerInvariant(),
        };

    private string HowToRead
    {
        get
        {
            string good = Metric.Good switch
            {
                Direction.Up => " More is better.",
                Direction.Down => " Less is better.",
                _ => "",
            };
            string mature =
                Metric.MaturesAfterDays > 0
                    ? $" What began less than {Metric.MaturesAfterDays} days ago cannot be judged yet, and is left out."
                    : "";
            return Metric.HowItAddsUp + good + mature;
        }
    }

    private string Chart =>
        (Over, By.Count) switch
        {
            (not null, 0) => $"line x=period y={Metric.Name}",
            (not null, _) => $"line x=period y={Metric.Name} series={By[0].Name}",
            (null, 0) => "none",
            _ => $"bar x={By[^1].Name} y={Metric.Name}",
        };

    private IReadOnlyList<Period> Periods(DateOnly start, DateOnly today)
    {
        DateOnly last = today.AddDays(-Metric.MaturesAfterDays);
        if (Over is null)
            return Metric.Measured switch
            {
                // Bars of two years would lie on each other.
                Measured.Period => By.Count > 0 ? [Period.OfTwelveMonths(start, last)[^1]] : Period.OfTwelveMonths(start, last),
                Measured.Day when By.Count == 0 => Period.OfDays(start, last),
                _ => [Period.Day(last)],
            };
        if (Metric.Measured == Measured.Today)
            throw new RefusedException(
                $"{Metric.Name} cannot be followed over time: it reads columns that are updated, so only its state as of {Answer.Show(today)} is known.",
                "Leave out --over."
            );
        IReadOnlyList<Period> periods = Period.Until(Over.Value, start, last);
        return periods.Count > 0
            ? periods
            : throw new RefusedException(
                $"The data set holds no {Over.ToString()!.ToLowerInvariant()} of {Metric.Name} from its first day on: it begins on {Answer.Show(start)}.",
                "Give a shorter one for --over."
            );
    }
}
