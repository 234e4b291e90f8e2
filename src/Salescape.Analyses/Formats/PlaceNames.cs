using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Formats;

/// <summary>What the places along a chart are called, a name for each row of the answer.</summary>
internal static class PlaceNames
{
    private const string Nothing = "–";

    /// <summary>The names; rows of one name belong to one place.</summary>
    public static IReadOnlyList<string> Of(ChartSpec chart, Answer answer)
    {
        int x = answer.PlaceOf(chart.X);
        bool areMonths = answer.Rows.All(row => row[x] is null or DateOnly { Day: 1 });
        string[] names =
        [
            .. answer.Rows.Select(row =>
                row[x] is DateOnly month && areMonths ? month.ToString("MMM yyyy", CultureInfo.InvariantCulture) : Named(row[x])
            ),
        ];
        // Without series, every row is a place of its own: a customer's second product is not hidden behind the first.
        return chart.Series is not null || names.Distinct().Count() == names.Length ? names : Qualified(names, answer, x);
    }

    /// <summary>A value as a name.</summary>
    public static string Named(object? value) => Legible.Show(Answer.Show(value)) is { Length: > 0 } name ? name : Nothing;

    private static string[] Qualified(string[] names, Answer answer, int x)
    {
        string[][] qualifications =
        [
            .. Enumerable
                .Range(0, answer.Columns.Count)
                .Where(place => place != x && !answer.IsNumber(place))
                .Select(place => names.Zip(answer.Rows, (name, row) => $"{name} · {Named(row[place])}").ToArray()),
        ];
        string[] best = qualifications.MaxBy(candidate => candidate.Distinct().Count()) ?? names;
        return
        [
            .. best.Select(
                (name, i) => best.Take(i).Count(earlier => earlier == name) is var earlier and > 0 ? $"{name} ({earlier + 1})" : name
            ),
        ];
    }
}
