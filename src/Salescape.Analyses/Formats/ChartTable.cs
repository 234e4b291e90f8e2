using System.Globalization;
using Salescape.Schema;

namespace Salescape.Analyses.Formats;

/// <summary>An answer as a chart reads it: a number for each place along the chart and each series.</summary>
internal sealed class ChartTable
{
    private readonly Dictionary<(string Series, int Place), double> _numbers = [];

    public ChartTable(ChartSpec chart, Answer answer)
    {
        IReadOnlyList<string> names = PlaceNames.Of(chart, answer);
        Places = [.. names.Distinct()];
        if (chart.Kind == ChartKind.Heat)
            Places = InDeclaredOrder(Places);
        var places = Places.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        Series = chart.Series is null
            ? [.. chart.Y.Select(Answer.Spoken)]
            : [.. answer.Rows.Select(row => PlaceNames.Named(row[answer.PlaceOf(chart.Series)])).Distinct()];
        if (chart.Kind == ChartKind.Heat)
            Series = InDeclaredOrder(Series);
        foreach ((IReadOnlyList<object?> row, string name) in answer.Rows.Zip(names))
        {
            foreach (string measure in chart.Y)
            {
                if (row[answer.PlaceOf(measure)] is not { } value)
                    continue;
                string series = chart.Series is null ? Answer.Spoken(measure) : PlaceNames.Named(row[answer.PlaceOf(chart.Series)]);
                _numbers.TryAdd((series, places[name]), Number(value));
            }
        }
    }

    /// <summary>Names in the order in which the schema declares them, such as priorities, where it knows them all; else as they
    /// come.</summary>
    private static IReadOnlyList<string> InDeclaredOrder(IReadOnlyList<string> names) =>
        SchemaCatalog
            .Tables.SelectMany(table => table.Columns)
            .Select(column => column.Values)
            .FirstOrDefault(values => names.All(values.Contains))
            is { } declared
            ? [.. declared.Where(names.Contains)]
            : names;

    /// <summary>What stands along the chart, in the order of the rows.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The series, in the order of the rows or measures.</summary>
    public IReadOnlyList<string> Series { get; }

    /// <summary>The number of a series at a place; null where there is none.</summary>
    public double? this[string series, int place] => _numbers.TryGetValue((series, place), out double number) ? number : null;

    public static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
