using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>What a chart shows, in words: the range of each measure and where its ends lie, for those who do not see it.</summary>
internal static class ChartWords
{
    // Nobody listens to more.
    private const int MostMeasures = 4;

    /// <summary>The sentences about a chart, beginning with the title.</summary>
    public static string Of(string title, ChartPicture picture)
    {
        IEnumerable<(string Name, double Number)> Along(ChartSeries series, string suffix) =>
            picture
                .Places.Zip(series.Values)
                .Where(pair => pair.Second is not null)
                .Select(pair => (pair.First + suffix, pair.Second!.Value));
        IEnumerable<string> ranges = picture.Chart.Series is null
            ? picture.Series.Take(MostMeasures).Select(series => Range(series.Name, [.. Along(series, "")]))
            : [Range(Answer.Spoken(picture.Chart.Y[0]), [.. picture.Series.SelectMany(series => Along(series, $", {series.Name}"))])];
        return $"{title}. {string.Join(" ", ranges)}";
    }

    /// <summary>The sentences about points, likewise.</summary>
    public static string OfPoints(string title, ChartSpec chart, Answer answer) =>
        $"{title}. {Range(
            Answer.Spoken(chart.Y[0]),
            [.. ChartPoints.Of(chart, answer).SelectMany(group => group.Points).Select(point => (point.Name, point.Y))]
        )}";

    private static string Range(string measure, IReadOnlyList<(string Name, double Number)> numbers)
    {
        if (numbers.Count == 0)
            return $"{measure} is not known.";
        (string Name, double Number) least = numbers.MinBy(pair => pair.Number);
        (string Name, double Number) most = numbers.MaxBy(pair => pair.Number);
        return least.Number == most.Number
            ? $"{measure} is {Answer.ShowGrouped(least.Number)} throughout."
            : $"{measure} from {Answer.ShowGrouped(least.Number)} ({least.Name}) to {Answer.ShowGrouped(most.Number)} ({most.Name}).";
    }
}
