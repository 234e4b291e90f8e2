namespace Salescape.Analyses.Formats;

/// <summary>An answer as points by two measures, in groups, each with the name of what it stands for.</summary>
internal static class ChartPoints
{
    // More groups than colours that can be told apart are no groups, but names.
    private const int MostGroups = 8;

    /// <summary>The groups with their points, in the order of the rows; rows without both measures have none.</summary>
    public static IReadOnlyList<(string Group, IReadOnlyList<(string Name, double X, double Y)> Points)> Of(ChartSpec chart, Answer answer)
    {
        int x = answer.PlaceOf(chart.X);
        int y = answer.PlaceOf(chart.Y[0]);
        int? series = chart.Series is null ? null : answer.PlaceOf(chart.Series);
        IReadOnlyList<object?>[] rows = [.. answer.Rows.Where(row => row[x] is not null && row[y] is not null)];
        bool isGrouped = series is not null && rows.Select(row => PlaceNames.Named(row[series.Value])).Distinct().Count() <= MostGroups;
        int? name = NameColumn(answer, isGrouped ? series : null);
        return
        [
            .. rows.GroupBy(row => isGrouped ? PlaceNames.Named(row[series!.Value]) : Answer.Spoken(chart.Y[0]))
                .Select(group =>
                    (
                        group.Key,
                        (IReadOnlyList<(string, double, double)>)
                            [
                                .. group.Select(row =>
                                    (
                                        name is null ? "" : PlaceNames.Named(row[name.Value]),
                                        ChartTable.Number(row[x]!),
                                        ChartTable.Number(row[y]!)
                                    )
                                ),
                            ]
                    )
                ),
        ];
    }

    /// <summary>The first column of texts that are no ids; else the first of texts.</summary>
    private static int? NameColumn(Answer answer, int? series)
    {
        int[] texts =
        [
            .. Enumerable.Range(0, answer.Columns.Count).Where(place => place != series && answer.Rows.Any(row => row[place] is string)),
        ];
        int[] names = [.. texts.Where(place => !answer.Columns[place].EndsWith("_id", StringComparison.Ordinal))];
        return names.Length > 0 ? names[0]
            : texts.Length > 0 ? texts[0]
            : null;
    }
}
