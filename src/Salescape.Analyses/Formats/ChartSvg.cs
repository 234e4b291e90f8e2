using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Formats;

/// <summary>An answer drawn as an SVG picture.</summary>
public static class ChartSvg
{
    internal const double FontSize = 12;

    /// <summary>What a label at an angle takes along the axis.</summary>
    internal const double RoomOfLabel = 26;

    /// <summary>The narrowest picture, and what stands beside the plot.</summary>
    internal const double LeastWidth = 1000;
    internal const double RoomBesides = 200;

    /// <summary>Lying bars of so many series have their numbers beside them.</summary>
    internal const int MostNumbered = 3;

    private const double HeightPerNumber = 18;
    private const double LeastHeight = 480;
    private const double HeightAround = 130;
    private const double HeightPerBar = 22;
    private const double HeightPerLine = 15;
    private const double TitleSize = 18;

    // A title stands over the middle of the plot, which names beside bars push to the right.
    private const double BesideNames = 0.72;
    private const double Margin = 24;
    private const double CosineOfAngle = 0.77;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Draws an answer.</summary>
    /// <exception cref="RefusedException">The analysis has no chart, or the answer has nothing to draw.</exception>
    public static string Draw(Analysis analysis, Answer answer)
    {
        ChartSpec chart = analysis.Chart;
        if (chart.Kind == ChartKind.None)
            throw new RefusedException($"'{analysis.FullName}' is a list and has no chart.", "Ask for --format table, csv, json or md.");
        if (answer.IsEmpty)
            throw new RefusedException(
                $"No rows answer '{analysis.FullName}', so there is nothing to draw.",
                "Ask with other parameters, or of a larger company."
            );
        if (chart.Kind == ChartKind.Scatter)
        {
            PlotModel points = ModelOf(analysis.Title, LeastWidth);
            ChartSvgSeries.AddPoints(points, chart, answer);
            return Export(points, LeastWidth, LeastHeight);
        }

        var picture = new ChartPicture(chart, answer, ChartPicture.IntervalsOf(analysis, answer));
        double width = picture.Kind == ChartKind.Bar ? LeastWidth : Math.Max(LeastWidth, RoomBesides + picture.Places.Count * RoomOfLabel);
        PlotModel model = ModelOf(analysis.Title, picture.Kind == ChartKind.Bar ? width * BesideNames : width);
        ChartSvgSeries.Add(model, picture, width);
        double height = picture.Kind == ChartKind.Bar ? HeightOfBars(model, picture) : LeastHeight;
        // Labels at an angle end below their places, so that those of the first places begin left of the axis.
        if (model.Axes.FirstOrDefault(axis => axis.Angle != 0) is CategoryAxis turned)
            model.Padding = new(
                Math.Max(
                    Margin,
                    turned.Labels.Select((label, place) => LabelWidths.Of(label, FontSize) * CosineOfAngle - place * RoomOfLabel).Max()
                ),
                Margin,
                Margin,
                Margin
            );
        return Export(model, width, height);
    }

    private static PlotModel ModelOf(string title, double width)
    {
        var model = new PlotModel
        {
            Title = LabelWidths.Wrapped(title, width * 0.9, TitleSize, isBold: true),
            TitleFontSize = TitleSize,
            ClipTitle = false,
            Padding = new(Margin),
            TextColor = ChartColours.Text,
            Background = OxyColors.White,
            DefaultColors = [.. ChartColours.Of([.. Enumerable.Repeat(ChartTone.None, 10)])],
            DefaultFont = LabelWidths.Fonts,
            DefaultFontSize = FontSize,
            PlotAreaBorderColor = OxyColors.LightGray,
        };
        model.Legends.Add(
            new Legend
            {
                LegendPlacement = LegendPlacement.Outside,
                LegendPosition = LegendPosition.BottomCenter,
                LegendOrientation = LegendOrientation.Horizontal,
            }
        );
        return model;
    }

    // A bar has room for its name, in as many lines as that takes, and for a bar of each series.
    private static double HeightOfBars(PlotModel model, ChartPicture picture)
    {
        CategoryAxis names = model.Axes.OfType<CategoryAxis>().First();
        int lines = names.Labels.Max(label => label.Count(letter => letter == '\n') + 1);
        int bars = picture.IsSingle ? 1 : picture.Series.Count;
        double each = Math.Max(
            bars is > 1 and <= MostNumbered ? HeightPerNumber * bars : HeightPerBar * Math.Max(1, bars / 2.0),
            HeightPerLine * lines + HeightPerBar - HeightPerLine
        );
        return Math.Max(LeastHeight, HeightAround + picture.Places.Count * each);
    }

    private static string Export(PlotModel model, double width, double height)
    {
        // The axis names a single series.
        model.IsLegendVisible = model.Series.Count(series => series.RenderInLegend && series.Title is not null) > 1;
        foreach (Axis axis in model.Axes)
        {
            axis.ClipTitle = false;
            axis.AxisTitleDistance = 10;
            axis.MinorTickSize = 0;
        }

        string picture = new SvgExporter
        {
            Width = width,
            Height = height,
            UseVerticalTextAlignmentWorkaround = true,
            TextMeasurer = new LabelWidths(),
        }.ExportToString(model);
        // With a view box, a page may show it in any size.
        return picture
            .TrimStart(ByteOrderMark)
            .Replace(
                "<svg ",
                string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {width} {height}\" "),
                StringComparison.Ordinal
            );
    }
}
