using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>A chart on a page: the numbers that the page's script draws, its range in words, and what is left out.</summary>
internal static class ChartFigure
{
    /// <summary>The chart.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="chart">How it is drawn.</param>
    /// <param name="answer">The rows.</param>
    /// <param name="where">Where the numbers stand, to end the caption.</param>
    /// <param name="mostPlaces">Bars at most; more are no picture.</param>
    /// <param name="interval">The interval of a measure in a row; null where none is shown.</param>
    public static Html Write(
        string title,
        ChartSpec chart,
        Answer answer,
        string where,
        int mostPlaces = ChartJson.MostPlaces,
        Func<string, IReadOnlyList<object?>, (double Low, double High)?>? interval = null
    )
    {
        if (chart.Kind == ChartKind.Scatter)
            return Figure(ChartWords.OfPoints(title, chart, answer), $"{Shown(chart)}; {where}.", ChartJson.WritePoints(chart, answer));
        var picture = new ChartPicture(chart, answer, interval);
        return Figure(
            ChartWords.Of(title, picture),
            $"{Shown(chart)}{Whiskers(picture)}{LeftOut(picture, mostPlaces)}; {where}.",
            ChartJson.Write(picture, mostPlaces)
        );
    }

    private static Html Figure(string words, string caption, string json) =>
        Html.Of(
            $"""
            <figure><div class="chart" role="img" aria-label="{words}"></div>
            <figcaption>{caption}</figcaption>
            <script type="application/json" class="drawing">{new Html(json)}</script></figure>
            """
        );

    private static string Shown(ChartSpec chart) =>
        $"{string.Join(", ", chart.Y.Select(Answer.Spoken))} by {LowerFirst(Answer.Spoken(chart.X))}";

    private static string Whiskers(ChartPicture picture) =>
        picture.Series.Any(series => series.Intervals?.Any(interval => interval is not null) == true)
            ? ", with what chance allows in 95 of 100 cases"
            : "";

    private static string LeftOut(ChartPicture picture, int mostPlaces) =>
        (picture.Shown(mostPlaces) is var shown && shown.Equals(Range.All) ? "" : $", the {(shown.Start.Value == 0 ? "first" : "last")} {mostPlaces} of {picture.Places.Count}")
        + (picture.RowsLeftOut > 0 ? $", without {picture.RowsLeftOut} more numbers of the same places" : "");

    private static string LowerFirst(string words) =>
        words.Length > 1 && char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
