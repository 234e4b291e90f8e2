using System.Globalization;
using Salescape.Analyses;
using Salescape.Analyses.Formats;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>Shows questions, and an answer with a chart that fits it, in the terminal.</summary>
internal static class AnswerPage
{
    /// <summary>What is said instead of an empty answer.</summary>
    public const string Nothing = "Nothing in this data set answers it: no row fits. Ask with other parameters, or of a larger company.";

    // Less room than this for a title beside its name is none.
    private const int LeastTitle = 24;

    // A chart of more bars is no picture any more.
    private const int MostBars = 24;

    /// <summary>Lists questions by schema and table, or role.</summary>
    public static void List(IReadOnlyList<Analysis> analyses, IAnsiConsole console)
    {
        bool isNarrow = analyses.Max(analysis => analysis.FullName.Length) + LeastTitle > console.Profile.Width;
        foreach (IGrouping<string, Analysis> home in analyses.GroupBy(analysis => analysis.Home))
        {
            console.MarkupLineInterpolated($"\n[bold]{home.Key}[/]");
            if (isNarrow)
            {
                foreach (Analysis analysis in home)
                    console.Write(new Rows(new Text(analysis.FullName), new Padder(new Text(analysis.Title), new Padding(2, 0, 0, 0))));
                continue;
            }

            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            foreach (Analysis analysis in home)
                grid.AddRow(new Text("  " + analysis.FullName), new Text(analysis.Title));
            console.Write(grid);
        }

        console.MarkupLineInterpolated($"\n{analyses.Count} questions. Answer one with [bold]salescape ask NAME[/].");
    }

    /// <summary>Shows an answer.</summary>
    public static void Show(Reply reply, IAnsiConsole console)
    {
        (Analysis analysis, Answer answer) = (reply.Analysis, reply.Answer);
        console.MarkupLineInterpolated($"[bold]{analysis.Title}[/]");
        console.MarkupLineInterpolated($"{analysis.Question}");
        if (answer.IsEmpty)
        {
            console.WriteLine();
            console.WriteLine(reply.Headline is { } none ? Legible.Show(none) : Nothing);
            return;
        }

        if (reply.Headline is { } said)
            console.MarkupLineInterpolated($"\n[bold]{Legible.Show(said)}[/]");
        Draw(analysis.Chart, answer, console);
        AnswerTable.Show(reply, console);
        foreach (string note in reply.Notes)
            console.MarkupLineInterpolated($"{Legible.Show(note)}");
        console.MarkupLineInterpolated($"[dim]{analysis.HowToRead}[/]");
    }

    /// <summary>A bar a number of the chart, each series by itself, since not all may be added up: what a terminal can show of any chart
    /// but points. Of more series than have room the first is shown, and the others are said to be in the table.</summary>
    private static void Draw(ChartSpec chart, Answer answer, IAnsiConsole console)
    {
        if (chart.Kind is ChartKind.None or ChartKind.Scatter)
            return;
        var picture = new ChartPicture(chart, answer);
        IReadOnlyList<ChartSeries> shown = picture.Series.Sum(Known) <= MostBars ? picture.Series : [.. picture.Series.Take(1)];
        var bars = picture
            .Places.Index()
            .SelectMany(place =>
                shown
                    .Where(series => series.Values[place.Index] is not null)
                    .Select(series =>
                        (
                            Label: shown.Count > 1 ? $"{place.Item} · {series.Name}" : place.Item,
                            Value: series.Values[place.Index]!.Value,
                            series.Tone
                        )
                    )
            )
            .ToList();
        if (bars.Count is < 2 or > MostBars || bars.Any(bar => bar.Value < 0))
            return;
        // As many decimals at every bar, two at most.
        string format = bars.Select(bar => bar.Value.ToString("0.##", CultureInfo.InvariantCulture))
            .Max(text => text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0) switch
        {
            0 => "#,0",
            1 => "#,0.0",
            _ => "#,0.00",
        };
        var drawn = new BarChart()
            .Width(Math.Min(console.Profile.Width, 110))
            .UseValueFormatter(value => value.ToString(format, CultureInfo.InvariantCulture));
        foreach ((string label, double value, ChartTone tone) in bars)
            drawn.AddItem(Markup.Escape(label), value, ColourOf(tone));
        string measured = string.Join(", ", chart.Series is null ? shown.Select(series => series.Name) : [Answer.Spoken(chart.Y[0])]);
        int left = picture.Series.Count - shown.Count;
        console.MarkupLineInterpolated(
            $"\n[dim]{measured}{(chart.Series is not null && shown.Count == 1 ? $" of {shown[0].Name}" : "")} by {chart.X}{(left > 0 ? $"; {left} more in the table" : "")}[/]"
        );
        console.Write(drawn);

        static int Known(ChartSeries series) => series.Values.Count(value => value is not null);
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
}
