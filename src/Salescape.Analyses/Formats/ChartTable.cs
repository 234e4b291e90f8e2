using System.Globalization;
using Salescape.Schema;

namespace Salescape.Analyses.Formats;

/// <summary>An answer as a chart reads it: a number for each place along the chart and each series.</summary>
internal sealed class ChartTable
{
    private readonly Dictionary<(string Series, int Place), (double Number, (double Low, double High)? Interval)> _numbers = [];

    public ChartTable(ChartSpec chart, Answer answer, Func<string, IReadOnlyList<object?>, (double Low, double High)?>? interval = null)
    {
        IReadOnlyList<string> names = PlaceNames.Of(chart, answer);
        Places = [.. names.Distinct()];
        if (chart.Kind == ChartKind.Heat)
            Places = InDeclaredOrder(Places);
        var places = Places.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        string[] series = chart.Series is null
            ? [.. chart.Y]
            : [.. answer.Rows.Select(row => PlaceNames.Named(row[answer.PlaceOf(chart.Series)])).Distinct()];
        if (chart.Kind == ChartKind.Heat)
            series = [.. InDeclaredOrder(series)];
        Series = [.. series.Select(name => (name, chart.Series is null ? Answer.Spoken(name) : name))];
        foreach ((IReadOnlyList<object?> row, string name) in answer.Rows.Zip(names))
        {
            foreach (string measure in chart.Y)
            {
                if (row[answer.PlaceOf(measure)] is not { } value)
                    continue;
                string own = chart.Series is null ? measure : PlaceNames.Named(row[answer.PlaceOf(chart.Series)]);
                if (!_numbers.TryAdd((own, places[name]), (Number(value), interval?.Invoke(measure, row))))
                    RowsLeftOut++;
            }
        }
    }

    /// <summary>What stands along the chart, in the order of the rows.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The series, in the order of the rows or measures: their names, and as they are shown.</summary>
    public IReadOnlyList<(string Name, string Shown)> Series { get; }

    /// <summary>Numbers that have no place, since one before has it.</summary>
    public int RowsLeftOut { get; }

    /// <summary>The number of a series at a place; null where there is none.</summary>
    public double? this[string series, int place] => _numbers.TryGetValue((series, place), out var found) ? found.Number : null;

    /// <summary>The interval of a number; null where there is none.</summary>
    public (double Low, double High)? Interval(string series, int place) =>
        _numbers.TryGetValue((series, place), out var found) ? found.Interval : null;

    public static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

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
}
