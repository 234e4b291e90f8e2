using System.Globalization;

namespace Salescape.Analyses.Formats;

/// <summary>An answer as a chart reads it: a number for each place along the chart and each series.</summary>
internal sealed class ChartTable
{
    private readonly Dictionary<(string Series, int Place), double> _numbers = [];

    public ChartTable(ChartSpec chart, Answer answer)
    {
        int x = answer.PlaceOf(chart.X);
        Places = [.. answer.Rows.Select(row => Answer.Show(row[x])).Distinct()];
        var places = Places.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        Series = chart.Series is null ? [.. chart.Y.Select(Answer.Spoken)] : [.. answer.Rows.Select(row => Answer.Show(row[answer.PlaceOf(chart.Series)])).Distinct()];
        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            foreach (string measure in chart.Y)
            {
                if (row[answer.PlaceOf(measure)] is not { } value)
                    continue;
                string series = chart.Series is null ? Answer.Spoken(measure) : Answer.Show(row[answer.PlaceOf(chart.Series)]);
                _numbers.TryAdd((series, places[Answer.Show(row[x])]), Number(value));
            }
        }
    }

    /// <summary>What stands along the chart, in the order of the rows.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The series, in the order of the rows or measures.</summary>
    public IReadOnlyList<string> Series { get; }

    /// <summary>The number of a series at a place; null where there is none.</summary>
    public double? this[string series, int place] => _numbers.TryGetValue((series, place), out double number) ? number : null;

    public static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
