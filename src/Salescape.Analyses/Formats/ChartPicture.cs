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
public sealed class ChartPicture
{
    // Shares of one whole come to a hundred, each rounded.
    private const double Whole = 100;
    private const double Rounding = 1;

    // What is measured so is no part of a sum.
    private static readonly HashSet<string> NeverAdded =
    [
        .. "percent points mean median average avg rate score index factor days ratio per age".Split(' '),
    ];

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
        Series =
        [
            .. table.Series.Select(series => new ChartSeries(
                series.Shown,
                ChartTones.Of(series.Name, chart.Series),
                [.. Enumerable.Range(0, Places.Count).Select(place => table[series.Name, place])],
                interval is null ? null : [.. Enumerable.Range(0, Places.Count).Select(place => table.Interval(series.Name, place))]
            )),
        ];
        Kind = chart.Kind == ChartKind.Stacked && !MayBeAdded() ? ChartKind.Column : chart.Kind;
    }

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

    private bool MayBeAdded()
    {
        if (!Chart.Y.Any(measure => measure.Split('_').Any(NeverAdded.Contains)))
            return true;
        return Chart.IsPercent
            && Enumerable
                .Range(0, Places.Count)
                .All(place => Math.Abs(Series.Sum(series => series.Values[place] ?? 0) - Whole) <= Rounding || Series.All(series => series.Values[place] is null));
    }
}
