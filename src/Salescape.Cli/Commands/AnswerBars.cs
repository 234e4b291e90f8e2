using System.Globalization;
using Salescape.Analyses;
using Salescape.Analyses.Formats;
using Salescape.Schema.Kernel;
using Spectre.Console;

namespace Salescape.Cli.Commands;

/// <summary>A bar a number of an answer's chart, as long as the number is large, with the number behind it: what a terminal can show of
/// any chart but points.</summary>
internal static class AnswerBars
{
    // A chart of more bars is no picture any more.
    private const int MostBars = 24;

    // Nobody compares bars over a wider line.
    private const int MostWidth = 110;
    private const int LeastBar = 10;

    /// <summary>Draws each series by itself, since not all may be added up. Of more series than have room the sum is drawn, if they are
    /// stacked, else the first, and those that are not are named.</summary>
    public static void Show(ChartSpec chart, Answer answer, IAnsiConsole console)
    {
        if (chart.Kind is ChartKind.None or ChartKind.Scatter)
            return;
        var picture = new ChartPicture(chart, answer);
        bool haveRoom = picture.Series.Sum(Known) <= MostBars;
        bool isSum = !haveRoom && picture.Kind == ChartKind.Stacked;
        IReadOnlyList<ChartSeries> drawn =
            haveRoom ? picture.Series
            : isSum ? [SumOf(picture)]
            : [.. picture.Series.Take(1)];
        Bar[] bars =
        [
            .. picture
                .Places.Index()
                .SelectMany(place =>
                    drawn
                        .Where(series => series.Values[place.Index] is not null)
                        .Select(series => new Bar(
                            Legible.Show(drawn.Count > 1 ? $"{place.Item} · {series.Name}" : place.Item),
                            series.Values[place.Index]!.Value,
                            series.Tone
                        ))
                ),
        ];
        if (bars.Length is < 2 or > MostBars || bars.Any(bar => bar.Value < 0))
            return;
        string measured = string.Join(
            isSum ? " + " : ", ",
            chart.Series is null ? (isSum ? picture.Series : drawn).Select(series => series.Name) : [Answer.Spoken(chart.Y[0])]
        );
        string of =
            chart.Series is null || drawn.Count > 1 ? ""
            : isSum ? $", summed over {chart.Series},"
            : $" of {drawn[0].Name}";
        string[] left = isSum ? [] : [.. picture.Series.Skip(drawn.Count).Select(series => series.Name)];
        console.MarkupLineInterpolated(
            $"\n[dim]{measured}{of} by {chart.X}{(left.Length > 0 ? $"; not drawn: {string.Join(", ", left)}" : "")}[/]"
        );
        Draw(bars, console);

        static int Known(ChartSeries series) => series.Values.Count(value => value is not null);
    }

    private static ChartSeries SumOf(ChartPicture picture) =>
        new(
            "",
            ChartTone.None,
            [.. Enumerable.Range(0, picture.Places.Count).Select(place => (double?)picture.Series.Sum(series => series.Values[place] ?? 0))]
        );

    private static void Draw(Bar[] bars, IAnsiConsole console)
    {
        // As many decimals at every bar, two at most.
        int decimals = bars.Select(bar => bar.Value.ToString("0.##", CultureInfo.InvariantCulture))
            .Max(text => text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0);
        string[] numbers = [.. bars.Select(bar => bar.Value.ToString($"N{decimals}", CultureInfo.InvariantCulture))];
        int label = bars.Max(bar => bar.Label.GetCellWidth());
        int room = Math.Max(LeastBar, Math.Min(console.Profile.Width, MostWidth) - label - numbers.Max(number => number.Length) - 3);
        double longest = bars.Max(bar => bar.Value);
        foreach ((Bar bar, string number) in bars.Zip(numbers))
        {
            int length = longest > 0 ? (int)Math.Round(room * bar.Value / longest, MidpointRounding.AwayFromZero) : 0;
            string before = new(' ', label - bar.Label.GetCellWidth());
            console.MarkupLineInterpolated($"{before}{bar.Label} [{ColourOf(bar.Tone).ToMarkup()}]{new string('█', length)}[/] {number}");
        }
    }

    private static Color ColourOf(ChartTone tone) =>
        tone switch
        {
            ChartTone.Good => Color.Green3,
            ChartTone.Warning => Color.Gold1,
            ChartTone.Bad => Color.DarkOrange,
            ChartTone.Critical => Color.Red3,
            ChartTone.Target => Color.Grey,
            _ => Color.SteelBlue1,
        };

    private sealed record Bar(string Label, double Value, ChartTone Tone);
}
