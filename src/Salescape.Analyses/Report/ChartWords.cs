using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>What a chart shows, in words: the range of each measure and where its ends lie, for those who do not see it.</summary>
internal static class ChartWords
{
    // Nobody listens to more.
    private const int MostMeasures = 4;

    /// <summary>The sentences, beginning with the title.</summary>
    public static string Of(Analysis analysis, Answer answer) =>
        $"{analysis.Title}. {string.Join(" ", Ranges(analysis.Chart, answer))}".TrimEnd();

    private static IEnumerable<string> Ranges(ChartSpec chart, Answer answer)
    {
        string measure = Answer.Spoken(chart.Y[0]);
        if (chart.Kind == ChartKind.Scatter)
            return
            [
                Range(measure, [.. ChartPoints.Of(chart, answer).SelectMany(group => group.Points).Select(point => (point.Name, point.Y))]),
            ];
        var table = new ChartTable(chart, answer);
        IEnumerable<(string Name, double Number)> Along(string series, string suffix) =>
            Enumerable
                .Range(0, table.Places.Count)
                .Where(place => table[series, place] is not null)
                .Select(place => (table.Places[place] + suffix, table[series, place]!.Value));
        return chart.Series is null
            ? table.Series.Take(MostMeasures).Select(series => Range(series, [.. Along(series, "")]))
            : [Range(measure, [.. table.Series.SelectMany(series => Along(series, $", {series}"))])];
    }

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
