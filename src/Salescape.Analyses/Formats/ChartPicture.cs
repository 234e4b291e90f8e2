using System.Text.RegularExpressions;

namespace Salescape.Analyses.Formats;

/// <summary>A series of a chart.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Tone">What it means.</param>
/// <param name="Values">A number a place; null where there is none.</param>
/// <param name="Intervals">The interval of each number, where chance has a hand in it; null if in none.</param>
public sealed record ChartSeries(
    string Name,
    ChartTone Tone,
    IReadOnlyList<double?> Values,
    IReadOnlyList<(double Low, double High)?>? Intervals = null
);

/// <summary>
/// What a chart of places shows, decided once for the terminal, the SVG file and the page: which series, whether they may be added
/// up, what is left out. Points by two measures are <see cref="ChartPoints"/>.
/// </summary>
public sealed partial class ChartPicture
{
    // Shares of one whole come to a hundred, each rounded.
    private const double Whole = 100;
    private const double Rounding = 1;

    // What is measured so is no part of a sum.
    private static readonly HashSet<string> NeverAdded =
    [
        .. "percent points mean median average avg rate score index factor days ratio per age".Split(' '),
    ];

    private readonly bool _isInTime;

    /// <summary>Decides on an answer.</summary>
    /// <param name="chart">How the answer is to be drawn.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="interval">The interval of a measure in a row; null where it has none.</param>
    public ChartPicture(ChartSpec chart, Answer answer, Func<string, IReadOnlyList<object?>, (double Low, double High)?>? interval = null)
    {
        var table = new ChartTable(chart, answer, interval);
        Chart = chart;
        Places = table.Places;
        RowsLeftOut = table.RowsLeftOut;
        // Whiskers of several series would hide each other.
        bool hasIntervals = interval is not null && table.Series.Count == 1;
        IReadOnlyList<ChartTone> meant = Told([.. table.Series.Select(series => ChartTones.Of(series.Name, chart.Series))]);
        Series =
        [
            .. table.Series.Select((series, place) => new ChartSeries(
                series.Shown,
                meant[place],
                [.. Enumerable.Range(0, Places.Count).Select(along => table[series.Name, along])],
                !hasIntervals ? null : [.. Enumerable.Range(0, Places.Count).Select(along => table.Interval(series.Name, along))]
            )),
        ];
        _isInTime = chart.Kind is not ChartKind.Bar && answer.Rows.All(row => IsPeriod(row[answer.PlaceOf(chart.X)]));
        IsSingle =
            Series.Count > 1
            && Enumerable.Range(0, Places.Count).All(place => Series.Count(series => series.Values[place] is not null) <= 1);
        Kind = chart.Kind == ChartKind.Stacked && !MayBeAdded() ? ChartKind.Column : chart.Kind;
    }

    /// <summary>The intervals that an analysis tells of its measures; null if it tells of none.</summary>
    public static Func<string, IReadOnlyList<object?>, (double Low, double High)?>? IntervalsOf(Analysis analysis, Answer answer) =>
        analysis.Estimates.Any(estimate => analysis.Chart.Y.Contains(estimate.Column))
            ? (measure, row) => analysis.Estimates.FirstOrDefault(estimate => estimate.Column == measure)?.Interval(answer, row)
            : null;

    /// <summary>How the answer is to be drawn.</summary>
    public ChartSpec Chart { get; }

    /// <summary>How it is drawn: what must not be added up is not stacked.</summary>
    public ChartKind Kind { get; }

    /// <summary>What stands along the chart.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The series.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>Rows that are not drawn, since one before has their place and series.</summary>
    public int RowsLeftOut { get; }

    /// <summary>Whether no two series share a place, so that bars need not stand beside each other.</summary>
    public bool IsSingle { get; }

    /// <summary>Which places are shown where there is room for so many: the first, but of periods the last.</summary>
    public Range Shown(int mostPlaces) =>
        Places.Count <= mostPlaces || Kind == ChartKind.Line ? Range.All
        : _isInTime ? (Places.Count - mostPlaces)..
        : ..mostPlaces;

    // Where all are wanted, or all unwanted, the colour tells nothing: it then tells them apart.
    private static IReadOnlyList<ChartTone> Told(IReadOnlyList<ChartTone> meant) =>
        meant.Count(tone => tone != ChartTone.Target) > 1 && meant.Where(tone => tone != ChartTone.Target).Distinct().Count() == 1
            ? [.. meant.Select(tone => tone == ChartTone.Target ? tone : ChartTone.None)]
            : meant;

    private static bool IsPeriod(object? value) => value is DateOnly || (value is string text && APeriod().IsMatch(text));

    private bool MayBeAdded()
    {
        if (!Chart.Y.Any(measure => measure.Split('_').Any(NeverAdded.Contains)))
            return true;
        return Chart.IsPercent
            && Enumerable
                .Range(0, Places.Count)
                .All(place =>
                    Math.Abs(Series.Sum(series => series.Values[place] ?? 0) - Whole) <= Rounding
                    || Series.All(series => series.Values[place] is null)
                );
    }

    [GeneratedRegex("^(Q[1-4] [0-9]{4}|[0-9]{4} [QH][1-4]|[0-9]{4}(-[0-9]{2}){0,2}|[A-Z][a-z]{2} [0-9]{4})$")]
    private static partial Regex APeriod();
}
