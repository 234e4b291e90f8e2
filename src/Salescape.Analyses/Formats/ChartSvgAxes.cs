using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace Salescape.Analyses.Formats;

/// <summary>The axes of an SVG picture, and the line of a goal.</summary>
internal static class ChartSvgAxes
{
    /// <summary>The key of the axis of places.</summary>
    public const string Categories = "categories";

    /// <summary>The key of the axis of numbers.</summary>
    public const string Values = "values";

    /// <summary>How numbers are shown.</summary>
    public const string Numbers = "#,0.##";

    /// <summary>The gap between the bars of two places, against what they take.</summary>
    public const double GapWidth = 0.3;

    private const double LongestLabel = 260;
    private const double Angle = -40;

    // Beside the last bar stands its number.
    private const double RoomForNumber = 0.1;

    /// <summary>Adds both axes.</summary>
    public static void Add(PlotModel model, ChartPicture picture, bool isLying, bool hasNumbers)
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

    /// <summary>Adds the line of the goal, if there is one.</summary>
    public static void AddGoal(PlotModel model, ChartPicture picture, bool isLying)
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

    /// <summary>An axis of numbers.</summary>
    public static LinearAxis ValuesOf(string? title, AxisPosition position) =>
        new()
        {
            Position = position,
            Title = title,
            StringFormat = Numbers,
        };

    /// <summary>An axis of places.</summary>
    public static CategoryAxis CategoriesOf(IReadOnlyList<string> labels, AxisPosition position, bool isReversed)
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
}
