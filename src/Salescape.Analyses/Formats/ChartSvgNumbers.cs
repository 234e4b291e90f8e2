using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;

namespace Salescape.Analyses.Formats;

/// <summary>The numbers on the bars of an SVG picture.</summary>
internal static class ChartSvgNumbers
{
    /// <summary>The size of a number.</summary>
    public const double Size = 10;

    // What the plot of a picture is high at least, above long names.
    private const double PlotHeight = 200;

    private const double Million = 1e6;
    private const double Thousand = 1e3;

    /// <summary>Adds them beside bars that lie or above those that stand.</summary>
    // Bars of a place share its room but for the gap, in the order of their series.
    public static void AddBeside(PlotModel model, IReadOnlyList<ChartSeries> measured, int abreast, bool isLying)
    {
        foreach ((int ordinal, ChartSeries series) in measured.Index())
        {
            double offset = (((abreast == 1 ? 0 : ordinal) + 0.5) / abreast - 0.5) / (1 + ChartSvgAxes.GapWidth);
            for (int place = 0; place < series.Values.Count; place++)
            {
                if (series.Values[place] is not { } value)
                    continue;
                // Behind the whisker, if there is one.
                double end = series.Intervals?[place] is { } interval ? (value < 0 ? interval.Low : interval.High) : value;
                TextAnnotation number = NumberAt(isLying ? new(end, place + offset) : new(place + offset, end), Shown(value), isLying);
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
            FontSize = Size,
            Stroke = OxyColors.Transparent,
            Padding = new(0),
            ClipByXAxis = false,
            ClipByYAxis = false,
            XAxisKey = isLying ? ChartSvgAxes.Values : ChartSvgAxes.Categories,
            YAxisKey = isLying ? ChartSvgAxes.Categories : ChartSvgAxes.Values,
        };

    /// <summary>Adds them inside bars that stand on each other.</summary>
    // Numbers of pieces that are as large as their text.
    public static void AddInside(PlotModel model, IReadOnlyList<ChartSeries> stack, double barWidth)
    {
        int places = stack[0].Values.Count;
        double Total(int place, int sign) => stack.Sum(series => Math.Max(0, sign * (series.Values[place] ?? 0)));
        double Greatest(int sign) => Enumerable.Range(0, places).Max(place => Total(place, sign));
        double range = Greatest(1) + Greatest(-1);
        for (int place = 0; place < places; place++)
        {
            double above = 0;
            double below = 0;
            foreach (double value in stack.Select(series => series.Values[place] ?? 0))
            {
                double middle = value >= 0 ? above + value / 2 : below + value / 2;
                (above, below) = value >= 0 ? (above + value, below) : (above, below + value);
                if (Math.Abs(value) / range * PlotHeight < Size * 1.6 || LabelWidths.Of(Short(value), Size) > barWidth)
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

    // Inside a bar there is room for few digits.
    private static string Short(double value) =>
        Math.Abs(value) switch
        {
            >= Million => (value / Million).ToString("#,0.##", CultureInfo.InvariantCulture) + " M",
            >= 10 * Thousand => (value / Thousand).ToString("#,0", CultureInfo.InvariantCulture) + " k",
            _ => Shown(value),
        };

    /// <summary>A number beside a bar; nothing where there is none.</summary>
    public static string Shown(double? value) =>
        value is { } number ? number.ToString(ChartSvgAxes.Numbers, CultureInfo.InvariantCulture) : "";
}
