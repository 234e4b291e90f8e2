using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace Salescape.Analyses.Formats;

/// <summary>The axes and series of an SVG picture.</summary>
internal static class ChartSvgSeries
{
    private const double LongestLabel = 260;
    private const double Angle = -40;
    private const double GapWidth = 0.3;
    private const double LabelSize = 10;

    // Beside the last bar stands its number.
    private const double RoomForNumber = 0.1;
    private const int MostMarkers = 40;

    // About what the plot of a picture is high.
    private const double PlotHeight = 320;

    private const double Million = 1e6;
    private const double Thousand = 1e3;

    private const string Categories = "categories";
    private const string Values = "values";
    private const string Numbers = "#,0.##";

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
                AddAxes(model, picture, isLying: false, hasNumbers: false);
                foreach ((ChartSeries series, OxyColor colour) in picture.Series.Zip(colours))
                    AddLine(model, series, colour);
                break;
            default:
                AddBars(model, picture, colours, width);
                break;
        }

        AddGoal(model, picture, isLying: picture.Kind == ChartKind.Bar);
    }

    /// <summary>Adds points by two measures.</summary>
    public static void AddPoints(PlotModel model, ChartSpec chart, Answer answer)
    {
        model.Axes.Add(ValuesOf(Answer.Spoken(chart.X), AxisPosition.Bottom));
        model.Axes.Add(ValuesOf(Answer.Spoken(chart.Y[0]), AxisPosition.Left));
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
        double widest = measured.SelectMany(series => series.Values).Select(value => LabelWidths.Of(Shown(value), LabelSize)).DefaultIfEmpty(0).Max();
        int abreast = isStacked || picture.IsSingle ? 1 : Math.Max(1, measured.Length);
        double perBar = (width - ChartSvg.RoomBesides) / picture.Places.Count / (1 + GapWidth) / abreast;
        bool hasNumbers = !isStacked && (isLying ? abreast <= ChartSvg.MostNumbered : perBar > widest + 2);
        AddAxes(model, picture, isLying, hasNumbers);
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
                XAxisKey = Values,
                YAxisKey = Categories,
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
            AddNumbersInside(model, measured, perBar);
        else if (hasNumbers)
            AddNumbersBeside(model, measured, abreast, isLying);
    }

    // Bars of a place share its room but for the gap, in the order of their series.
    private static void AddNumbersBeside(PlotModel model, IReadOnlyList<ChartSeries> measured, int abreast, bool isLying)
    {
        foreach ((int ordinal, ChartSeries series) in measured.Index())
        {
            double offset = ((abreast == 1 ? 0 : ordinal) + 0.5) / abreast / (1 + GapWidth) - 0.5 / (1 + GapWidth);
            for (int place = 0; place < series.Values.Count; place++)
            {
                if (series.Values[place] is not { } value)
                    continue;
                TextAnnotation number = NumberAt(isLying ? new(value, place + offset) : new(place + offset, value), Shown(value), isLying);
                number.TextHorizontalAlignment =
                    !isLying ? HorizontalAlignment.Center
                    : value < 0 ? HorizontalAlignment.Right
                    : HorizontalAlignment.Left;
                number.TextVerticalAlignment =
                    isLying ? VerticalAlignment.Middle
                    : value < 0 ? VerticalAlignment.Top
                    : VerticalAlignment.Bottom;
                number.Offset =
                    !isLying ? new(0, value < 0 ? 2 : -2)
                    : value < 0 ? new(-4, 0)
                    : new(4, 0);
                model.Annotations.Add(number);
            }
        }
    }

    private static TextAnnotation NumberAt(DataPoint point, string text, bool isLying) =>
        new()
        {
            Text = text,
            TextPosition = point,
            TextColor = ChartColours.Text,
            FontSize = LabelSize,
            Stroke = OxyColors.Transparent,
            Padding = new(0),
            ClipByXAxis = false,
            ClipByYAxis = false,
            XAxisKey = isLying ? Values : Categories,
            YAxisKey = isLying ? Categories : Values,
        };

    // Numbers of pieces that are as large as their text.
    private static void AddNumbersInside(PlotModel model, IReadOnlyList<ChartSeries> stack, double barWidth)
    {
        int places = stack[0].Values.Count;
        double Total(int place, int sign) => stack.Sum(series => Math.Max(0, sign * (series.Values[place] ?? 0)));
        double range = Enumerable.Range(0, places).Max(place => Total(place, 1)) + Enumerable.Range(0, places).Max(place => Total(place, -1));
        for (int place = 0; place < places; place++)
        {
            double above = 0;
            double below = 0;
            foreach (double value in stack.Select(series => series.Values[place] ?? 0))
            {
                double middle = value >= 0 ? above + value / 2 : below + value / 2;
                (above, below) = value >= 0 ? (above + value, below) : (above, below + value);
                if (Math.Abs(value) / range * PlotHeight < LabelSize * 1.6 || LabelWidths.Of(Short(value), LabelSize) > barWidth)
                    continue;
                TextAnnotation number = NumberAt(new(place, middle), Short(value), isLying: false);
                number.TextHorizontalAlignment = HorizontalAlignment.Center;
                number.TextVerticalAlignment = VerticalAlignment.Middle;
                number.Background = OxyColor.FromAColor(215, OxyColors.White);
                number.Padding = new(2, 0, 2, 0);
                model.Annotations.Add(number);
            }
        }
    }

    private static void AddLine(PlotModel model, ChartSeries series, OxyColor colour)
    {
        bool isTarget = series.Tone == ChartTone.Target;
        var line = new LineSeries
        {
            Title = series.Name,
            Color = colour,
            LineStyle = isTarget ? LineStyle.Dash : LineStyle.Solid,
            XAxisKey = Categories,
            YAxisKey = Values,
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
            XAxisKey = isLying ? Values : Categories,
            YAxisKey = isLying ? Categories : Values,
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
                XAxisKey = isLying ? Values : Categories,
                YAxisKey = isLying ? Categories : Values,
            };
            foreach (double end in new[] { known.Low, known.High })
                whisker.Points.Add(isLying ? new(end, place) : new(place, end));
            model.Series.Add(whisker);
        }
    }

    private static void AddGoal(PlotModel model, ChartPicture picture, bool isLying)
    {
        if (picture.Chart.Goal is not { } goal)
            return;
        Axis values = model.Axes.First(axis => axis.Key == Values);
        // The axis names the line, since a text in the plot would stand on bars.
        values.Title = string.Create(CultureInfo.InvariantCulture, $"{values.Title} (dashed: goal {goal:#,0.##})").TrimStart();
        double[] all = [.. picture.Series.SelectMany(series => series.Values).OfType<double>(), goal];
        (values.Minimum, values.Maximum) = picture.Kind == ChartKind.Line
            ? (all.Min() - (all.Max() - all.Min()) * RoomForNumber, all.Max() + (all.Max() - all.Min()) * RoomForNumber)
            : (Math.Min(0, all.Min()), all.Max() * (1 + RoomForNumber));
        model.Annotations.Add(
            new LineAnnotation
            {
                Type = isLying ? LineAnnotationType.Vertical : LineAnnotationType.Horizontal,
                X = goal,
                Y = goal,
                Color = ChartColours.Text,
                LineStyle = LineStyle.Dash,
                XAxisKey = isLying ? Values : Categories,
                YAxisKey = isLying ? Categories : Values,
            }
        );
    }

    private static void AddCells(PlotModel model, ChartPicture picture)
    {
        double[,] values = new double[picture.Places.Count, picture.Series.Count];
        for (int place = 0; place < picture.Places.Count; place++)
        {
            for (int series = 0; series < picture.Series.Count; series++)
                values[place, series] = picture.Series[series].Values[place] ?? double.NaN;
        }

        model.Axes.Add(CategoriesOf(picture.Places, AxisPosition.Bottom, isReversed: false));
        CategoryAxis side = CategoriesOf([.. picture.Series.Select(series => series.Name)], AxisPosition.Left, isReversed: true);
        side.Key = "side";
        model.Axes.Add(side);
        model.Axes.Add(
            new LinearColorAxis
            {
                Key = "colours",
                Position = AxisPosition.Right,
                Palette = OxyPalette.Interpolate(64, OxyColor.FromRgb(232, 241, 250), OxyColor.FromRgb(90, 160, 216), OxyColor.FromRgb(11, 60, 111)),
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
                XAxisKey = Categories,
                YAxisKey = "side",
                ColorAxisKey = "colours",
            }
        );
    }

    private static void AddAxes(PlotModel model, ChartPicture picture, bool isLying, bool hasNumbers)
    {
        // A bar series always lies; it stands where its axes are exchanged.
        model.Axes.Add(CategoriesOf(picture.Places, isLying ? AxisPosition.Left : AxisPosition.Bottom, isReversed: isLying));
        LinearAxis values = ValuesOf(picture.Chart.MeasureTitle, isLying ? AxisPosition.Bottom : AxisPosition.Left);
        values.Key = Values;
        values.MajorGridlineStyle = LineStyle.Solid;
        values.MajorGridlineColor = OxyColors.LightGray;
        if (picture.Kind != ChartKind.Line)
        {
            double[] ends = [.. picture.Series.SelectMany(series => series.Values).OfType<double>()];
            values.MinimumPadding = hasNumbers && ends.Any(end => end < 0) ? RoomForNumber : 0;
            values.MaximumPadding = hasNumbers ? RoomForNumber : values.MaximumPadding;
        }

        model.Axes.Add(values);
    }

    private static LinearAxis ValuesOf(string? title, AxisPosition position) =>
        new()
        {
            Position = position,
            Title = title,
            StringFormat = Numbers,
        };

    private static CategoryAxis CategoriesOf(IReadOnlyList<string> labels, AxisPosition position, bool isReversed)
    {
        bool isCrowded =
            position == AxisPosition.Bottom
            && labels.Any(label =>
                LabelWidths.Of(label + "  ", ChartSvg.FontSize) > (ChartSvg.LeastWidth - ChartSvg.RoomBesides) / labels.Count
            );
        // Beside lying bars a long name has several lines; below standing ones it is cut, since the table has it whole.
        string[] shown =
        [
            .. labels.Select(label =>
                position == AxisPosition.Left
                    ? LabelWidths.Wrapped(label, LongestLabel, ChartSvg.FontSize)
                    : LabelWidths.Shortened(label, LongestLabel, ChartSvg.FontSize)
            ),
        ];
        var axis = new CategoryAxis
        {
            Key = Categories,
            Position = position,
            GapWidth = GapWidth,
            Angle = isCrowded ? Angle : 0,
        };
        if (isReversed)
            (axis.StartPosition, axis.EndPosition) = (1, 0);
        axis.Labels.AddRange(shown);
        return axis;
    }

    // Inside a bar there is room for few digits.
    private static string Short(double value) =>
        Math.Abs(value) switch
        {
            >= Million => (value / Million).ToString("#,0.##", CultureInfo.InvariantCulture) + " M",
            >= 10 * Thousand => (value / Thousand).ToString("#,0", CultureInfo.InvariantCulture) + " k",
            _ => Shown(value),
        };

    private static string Shown(double? value) => value is { } number ? number.ToString(Numbers, CultureInfo.InvariantCulture) : "";
}
