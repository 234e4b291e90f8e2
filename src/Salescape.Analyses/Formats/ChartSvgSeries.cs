using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace Salescape.Analyses.Formats;

/// <summary>The series of an SVG picture.</summary>
internal static class ChartSvgSeries
{
    // Of more points, their course says more than each.
    private const int MostMarkers = 40;

    /// <summary>Adds what a picture of places shows.</summary>
    public static void Add(PlotModel model, ChartPicture picture, double width)
    {
        IReadOnlyList<OxyColor> colours = ChartColours.Of([.. picture.Series.Select(series => series.Tone)]);
        switch (picture.Kind)
        {
            case ChartKind.Heat:
                AddCells(model, picture);
                return;
            case ChartKind.Line:
                ChartSvgAxes.Add(model, picture, isLying: false, hasNumbers: false);
                foreach ((ChartSeries series, OxyColor colour) in picture.Series.Zip(colours))
                    AddLine(model, series, colour);
                break;
            default:
                AddBars(model, picture, colours, width);
                break;
        }

        ChartSvgAxes.AddGoal(model, picture, isLying: picture.Kind == ChartKind.Bar);
    }

    /// <summary>Adds points by two measures.</summary>
    public static void AddPoints(PlotModel model, ChartSpec chart, Answer answer)
    {
        model.Axes.Add(ChartSvgAxes.ValuesOf(Answer.Spoken(chart.X), AxisPosition.Bottom));
        model.Axes.Add(ChartSvgAxes.ValuesOf(Answer.Spoken(chart.Y[0]), AxisPosition.Left));
        foreach ((string group, IReadOnlyList<(string Name, double X, double Y)> points) in ChartPoints.Of(chart, answer))
        {
            var series = new ScatterSeries { Title = group, MarkerType = MarkerType.Circle };
            series.Points.AddRange(points.Select(point => new ScatterPoint(point.X, point.Y)));
            model.Series.Add(series);
        }
    }

    private static void AddBars(PlotModel model, ChartPicture picture, IReadOnlyList<OxyColor> colours, double width)
    {
        bool isLying = picture.Kind == ChartKind.Bar;
        bool isStacked = picture.Kind == ChartKind.Stacked;
        ChartSeries[] measured = [.. picture.Series.Where(series => series.Tone != ChartTone.Target)];
        double widest = measured
            .SelectMany(series => series.Values)
            .Select(value => LabelWidths.Of(ChartSvgNumbers.Shown(value), ChartSvgNumbers.Size))
            .DefaultIfEmpty(0)
            .Max();
        int abreast = isStacked || picture.IsSingle ? 1 : Math.Max(1, measured.Length);
        double perBar = (width - ChartSvg.RoomBesides) / picture.Places.Count / (1 + ChartSvgAxes.GapWidth) / abreast;
        bool hasNumbers = !isStacked && (isLying ? abreast <= ChartSvg.MostNumbered : perBar > widest + 2);
        ChartSvgAxes.Add(model, picture, isLying, hasNumbers);
        foreach ((ChartSeries series, OxyColor colour) in picture.Series.Zip(colours))
        {
            if (series.Tone == ChartTone.Target)
            {
                AddMarks(model, series, colour, isLying);
                continue;
            }

            var bars = new BarSeries
            {
                Title = series.Name,
                IsStacked = isStacked || picture.IsSingle,
                FillColor = colour,
                XAxisKey = ChartSvgAxes.Values,
                YAxisKey = ChartSvgAxes.Categories,
            };
            for (int place = 0; place < picture.Places.Count; place++)
            {
                if (series.Values[place] is { } value)
                    bars.Items.Add(new BarItem(value, place));
            }

            model.Series.Add(bars);
            if (measured.Length == 1)
                AddIntervals(model, series, isLying);
        }

        if (isStacked)
            ChartSvgNumbers.AddInside(model, measured, perBar);
        else if (hasNumbers)
            ChartSvgNumbers.AddBeside(model, measured, abreast, isLying);
    }

    private static void AddLine(PlotModel model, ChartSeries series, OxyColor colour)
    {
        bool isTarget = series.Tone == ChartTone.Target;
        var line = new LineSeries
        {
            Title = series.Name,
            Color = colour,
            LineStyle = isTarget ? LineStyle.Dash : LineStyle.Solid,
            XAxisKey = ChartSvgAxes.Categories,
            YAxisKey = ChartSvgAxes.Values,
            MarkerType = series.Values.Count < MostMarkers && !isTarget ? MarkerType.Circle : MarkerType.None,
        };
        for (int place = 0; place < series.Values.Count; place++)
        {
            if (series.Values[place] is { } value)
                line.Points.Add(new DataPoint(place, value));
        }

        model.Series.Add(line);
        AddIntervals(model, series, isLying: false);
    }

    private static void AddMarks(PlotModel model, ChartSeries series, OxyColor colour, bool isLying)
    {
        var marks = new ScatterSeries
        {
            Title = series.Name,
            MarkerType = MarkerType.Diamond,
            MarkerFill = colour,
            XAxisKey = isLying ? ChartSvgAxes.Values : ChartSvgAxes.Categories,
            YAxisKey = isLying ? ChartSvgAxes.Categories : ChartSvgAxes.Values,
        };
        for (int place = 0; place < series.Values.Count; place++)
        {
            if (series.Values[place] is { } value)
                marks.Points.Add(isLying ? new(value, place) : new(place, value));
        }

        model.Series.Add(marks);
    }

    private static void AddIntervals(PlotModel model, ChartSeries series, bool isLying)
    {
        foreach ((int place, (double Low, double High)? interval) in (series.Intervals ?? []).Index())
        {
            if (interval is not { } known)
                continue;
            var whisker = new LineSeries
            {
                Color = ChartColours.Text,
                StrokeThickness = 1,
                RenderInLegend = false,
                XAxisKey = isLying ? ChartSvgAxes.Values : ChartSvgAxes.Categories,
                YAxisKey = isLying ? ChartSvgAxes.Categories : ChartSvgAxes.Values,
            };
            foreach (double end in new[] { known.Low, known.High })
                whisker.Points.Add(isLying ? new(end, place) : new(place, end));
            model.Series.Add(whisker);
        }
    }

    private static void AddCells(PlotModel model, ChartPicture picture)
    {
        double[,] values = new double[picture.Places.Count, picture.Series.Count];
        for (int place = 0; place < picture.Places.Count; place++)
        {
            for (int series = 0; series < picture.Series.Count; series++)
                values[place, series] = picture.Series[series].Values[place] ?? double.NaN;
        }

        model.Axes.Add(ChartSvgAxes.CategoriesOf(picture.Places, AxisPosition.Bottom, isReversed: false));
        string[] names = [.. picture.Series.Select(series => series.Name)];
        CategoryAxis side = ChartSvgAxes.CategoriesOf(names, AxisPosition.Left, isReversed: true);
        side.Key = "side";
        model.Axes.Add(side);
        model.Axes.Add(
            new LinearColorAxis
            {
                Key = "colours",
                Position = AxisPosition.Right,
                Palette = OxyPalette.Interpolate(64, ChartColours.Scale),
                InvalidNumberColor = OxyColors.WhiteSmoke,
            }
        );
        model.Series.Add(
            new HeatMapSeries
            {
                X0 = 0,
                X1 = Math.Max(1, picture.Places.Count - 1),
                Y0 = 0,
                Y1 = Math.Max(1, picture.Series.Count - 1),
                Data = values,
                Interpolate = false,
                RenderMethod = HeatMapRenderMethod.Rectangles,
                XAxisKey = ChartSvgAxes.Categories,
                YAxisKey = "side",
                ColorAxisKey = "colours",
            }
        );
    }

}
