using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Formats;

/// <summary>An answer drawn as an SVG picture.</summary>
public static class ChartSvg
{
    private const double LeastWidth = 1000;
    private const double LeastHeight = 480;
    private const double HeightPerBar = 22;
    private const double FontSize = 12;
    private const double TitleSize = 18;
    private const double Margin = 24;
    private const double LongestLabel = 220;

    // What a label at an angle takes along the axis, and what stands beside the plot.
    private const double RoomOfLabel = 26;
    private const double RoomBesides = 200;
    private const double Angle = -40;
    private const double CosineOfAngle = 0.77;

    private const char ByteOrderMark = '\uFEFF';

    private const string Categories = "categories";
    private const string Values = "values";

    // Okabe and Ito's colours, which the colour-blind tell apart.
    private static readonly OxyColor[] Colours =
    [
        OxyColor.FromRgb(0, 114, 178),
        OxyColor.FromRgb(213, 94, 0),
        OxyColor.FromRgb(0, 158, 115),
        OxyColor.FromRgb(204, 121, 167),
        OxyColor.FromRgb(230, 159, 0),
        OxyColor.FromRgb(86, 180, 233),
        OxyColor.FromRgb(107, 114, 128),
        OxyColor.FromRgb(166, 124, 0),
    ];

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
        var table = new ChartTable(chart, answer);
        double width = chart.Kind is ChartKind.Bar or ChartKind.Scatter
            ? LeastWidth
            : Math.Max(LeastWidth, RoomBesides + table.Places.Count * RoomOfLabel);
        var model = new PlotModel
        {
            Title = LabelWidths.Wrapped(analysis.Title, width * 0.9, TitleSize, isBold: true),
            TitleFontSize = TitleSize,
            ClipTitle = false,
            Padding = new(Margin),
            DefaultColors = Colours,
            Background = OxyColors.White,
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
        double height = LeastHeight;
        switch (chart.Kind)
        {
            case ChartKind.Scatter:
                AddPoints(model, chart, answer);
                break;
            case ChartKind.Heat:
                AddCells(model, table);
                break;
            case ChartKind.Line:
                AddLines(model, chart, table);
                break;
            default:
                AddBars(model, chart, table, isLying: chart.Kind == ChartKind.Bar, isStacked: chart.Kind == ChartKind.Stacked);
                if (chart.Kind == ChartKind.Bar)
                    height = Math.Max(LeastHeight, 120 + table.Places.Count * HeightPerBar * Math.Max(1, table.Series.Count / 2.0));
                break;
        }

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
        // The axis names a single series.
        model.IsLegendVisible = model.Series.Count > 1;
        foreach (Axis axis in model.Axes)
            axis.ClipTitle = false;
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

    private static void AddBars(PlotModel model, ChartSpec chart, ChartTable table, bool isLying, bool isStacked)
    {
        // A bar series always lies; it stands where its axes are exchanged.
        model.Axes.Add(CategoriesOf(table.Places, isLying ? AxisPosition.Left : AxisPosition.Bottom, isReversed: isLying));
        model.Axes.Add(
            new LinearAxis
            {
                Key = Values,
                Title = chart.MeasureTitle,
                Position = isLying ? AxisPosition.Bottom : AxisPosition.Left,
                MinimumPadding = 0,
                AbsoluteMinimum = double.MinValue,
                StringFormat = "#,0.##",
                MajorGridlineStyle = LineStyle.Solid,
                MajorGridlineColor = OxyColors.LightGray,
            }
        );
        foreach (string name in table.Series)
        {
            var bars = new BarSeries
            {
                Title = name,
                IsStacked = isStacked,
                XAxisKey = Values,
                YAxisKey = Categories,
            };
            for (int place = 0; place < table.Places.Count; place++)
                bars.Items.Add(new BarItem(table[name, place] ?? 0, place));
            model.Series.Add(bars);
        }
    }

    private static void AddLines(PlotModel model, ChartSpec chart, ChartTable table)
    {
        model.Axes.Add(CategoriesOf(table.Places, AxisPosition.Bottom, isReversed: false));
        model.Axes.Add(
            new LinearAxis
            {
                Key = Values,
                Title = chart.MeasureTitle,
                Position = AxisPosition.Left,
                StringFormat = "#,0.##",
                MajorGridlineStyle = LineStyle.Solid,
                MajorGridlineColor = OxyColors.LightGray,
            }
        );
        foreach (string name in table.Series)
        {
            var line = new LineSeries
            {
                Title = name,
                XAxisKey = Categories,
                YAxisKey = Values,
                MarkerType = table.Places.Count < 40 ? MarkerType.Circle : MarkerType.None,
            };
            for (int place = 0; place < table.Places.Count; place++)
            {
                if (table[name, place] is { } value)
                    line.Points.Add(new DataPoint(place, value));
            }

            model.Series.Add(line);
        }
    }

    private static void AddPoints(PlotModel model, ChartSpec chart, Answer answer)
    {
        model.Axes.Add(
            new LinearAxis
            {
                Position = AxisPosition.Bottom,
                Title = Answer.Spoken(chart.X),
                StringFormat = "#,0.##",
            }
        );
        model.Axes.Add(
            new LinearAxis
            {
                Position = AxisPosition.Left,
                Title = Answer.Spoken(chart.Y[0]),
                StringFormat = "#,0.##",
            }
        );
        foreach ((string group, IReadOnlyList<(string Name, double X, double Y)> points) in ChartPoints.Of(chart, answer))
        {
            var series = new ScatterSeries { Title = group, MarkerType = MarkerType.Circle };
            series.Points.AddRange(points.Select(point => new ScatterPoint(point.X, point.Y)));
            model.Series.Add(series);
        }
    }

    private static void AddCells(PlotModel model, ChartTable table)
    {
        double[,] values = new double[table.Places.Count, table.Series.Count];
        for (int place = 0; place < table.Places.Count; place++)
        {
            for (int series = 0; series < table.Series.Count; series++)
                values[place, series] = table[table.Series[series], place] ?? double.NaN;
        }

        model.Axes.Add(CategoriesOf(table.Places, AxisPosition.Bottom, isReversed: false));
        var side = CategoriesOf(table.Series, AxisPosition.Left, isReversed: true);
        side.Key = "side";
        model.Axes.Add(side);
        model.Axes.Add(
            new LinearColorAxis
            {
                Key = "colours",
                Position = AxisPosition.Right,
                Palette = OxyPalettes.Viridis(64),
                InvalidNumberColor = OxyColors.WhiteSmoke,
            }
        );
        model.Series.Add(
            new HeatMapSeries
            {
                X0 = 0,
                X1 = Math.Max(1, table.Places.Count - 1),
                Y0 = 0,
                Y1 = Math.Max(1, table.Series.Count - 1),
                Data = values,
                Interpolate = false,
                RenderMethod = HeatMapRenderMethod.Rectangles,
                XAxisKey = Categories,
                YAxisKey = "side",
                ColorAxisKey = "colours",
            }
        );
    }

    private static CategoryAxis CategoriesOf(IReadOnlyList<string> labels, AxisPosition position, bool isReversed)
    {
        string[] shown = [.. labels.Select(label => LabelWidths.Shortened(label, LongestLabel, FontSize))];
        bool isCrowded =
            position == AxisPosition.Bottom
            && shown.Any(label => LabelWidths.Of(label + "  ", FontSize) > (LeastWidth - RoomBesides) / shown.Length);
        var axis = new CategoryAxis
        {
            Key = Categories,
            Position = position,
            GapWidth = 0.3,
            Angle = isCrowded ? Angle : 0,
        };
        if (isReversed)
            (axis.StartPosition, axis.EndPosition) = (1, 0);
        axis.Labels.AddRange(shown);
        return axis;
    }
}
