using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Queries;

namespace Salescape.Analyses.Chance;

/// <summary>A column that chance has a hand in: a rate or a mean, with the column that says of how many cases.</summary>
/// <param name="Column">The rate, in percent, or the mean.</param>
/// <param name="Cases">The column of the number of cases.</param>
/// <param name="Spread">The column of the standard deviation of a mean; null where none is shown, or of a rate.</param>
/// <param name="IsRate">Whether it is a rate, else a mean.</param>
public sealed partial record Estimate(string Column, string Cases, string? Spread, bool IsRate)
{
    private const string Rate = "rate";
    private const string Mean = "mean";
    private const string Share = "share";

    // What fewer cases say is not worth a place in a ranking.
    private const double LeastOfRate = 10;
    private const double LeastOfMean = 5;

    /// <summary>The fewest cases with which a group takes part in a ranking.</summary>
    public double LeastCases => IsRate ? LeastOfRate : LeastOfMean;

    /// <summary>What a rate is out of: a hundred, or the thousand that its name tells.</summary>
    private double Scale => Column.Contains("_per_1000", StringComparison.Ordinal) ? 1000 : 100;

    /// <summary>Reads the lines <c>-- rate: won_percent of decided, kept_percent of won</c>,
    /// <c>-- mean: cycle_days of won sd cycle_days_sd</c> and, of what is counted whole so that chance has no hand in it,
    /// <c>-- share: current_percent of installs</c>.</summary>
    internal static IReadOnlyList<Estimate> Parse(QueryFile file, IReadOnlyList<string>? columns) =>
        [.. Parse(file, columns, Rate), .. Parse(file, columns, Mean), .. Parse(file, columns, Share)];

    private static IEnumerable<Estimate> Parse(QueryFile file, IReadOnlyList<string>? columns, string name)
    {
        foreach ((int line, string text) in file.LinesOf(name))
        {
            foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
            {
                Match match = Declared().Match(part);
                if (!match.Success || (name != Mean && match.Groups["spread"].Success))
                    throw file.Wrong(line, $"'{part}' is no {name}: write {name.ToUpperInvariant()} of CASES{(name == Mean ? " sd SPREAD" : "")}");
                string[] named = [.. match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value)];
                if (columns is not null && Array.Find(named, column => !columns.Contains(column)) is { } unknown)
                    throw file.Wrong(line, $"the answer has no column '{unknown}'");
                yield return new(
                    match.Groups["column"].Value,
                    match.Groups["cases"].Value,
                    match.Groups["spread"].Success ? match.Groups["spread"].Value : null,
                    name == Rate
                );
            }
        }
    }

    /// <summary>The interval of 95 % around the estimate of a row, in its unit; null where there is none to be had.</summary>
    public (double Low, double High)? Interval(Answer answer, IReadOnlyList<object?> row)
    {
        if (Read(answer, row) is not { Cases: > 0 } read)
            return null;
        if (!IsRate)
            return read.Spread is { } spread ? Means.Interval(read.Value, spread, read.Cases) : null;
        (double low, double high) = Proportions.Wilson(read.Value / Scale, read.Cases);
        return (Scale * low, Scale * high);
    }

    /// <summary>Whether groups differ by more than chance explains.</summary>
    internal Verdict Compare(IReadOnlyList<Sample> groups) =>
        IsRate
            ? Verdicts.Of(Proportions.Homogeneity([.. groups.Select(group => (group.Value / Scale, group.Cases))]))
        : groups.All(group => group.Spread is not null)
            ? Verdicts.Of(Means.Homogeneity([.. groups.Select(group => (group.Value, group.Spread!.Value, group.Cases))]))
        : Verdict.Untested;

    /// <summary>The estimate of several rows together, each weighing as much as it has cases; null where there are none.</summary>
    internal Sample? Pool(Answer answer, IEnumerable<IReadOnlyList<object?>> rows) =>
        rows.Select(row => Read(answer, row)).OfType<Sample>().Where(sample => sample.Cases > 0).ToArray() switch
        {
            [] => null,
            [var only] => only,
            var several => new(
                several.Sum(sample => sample.Value * sample.Cases) / several.Sum(sample => sample.Cases),
                several.Sum(sample => sample.Cases),
                null
            ),
        };

    private Sample? Read(Answer answer, IReadOnlyList<object?> row) =>
        (Number(row[answer.PlaceOf(Column)]), Number(row[answer.PlaceOf(Cases)])) is ({ } value, { } cases)
        && (!IsRate || (value >= 0 && value <= Scale))
            ? new(value, cases, Spread is null ? null : Number(row[answer.PlaceOf(Spread)]))
            : null;

    private static double? Number(object? value) =>
        value is long or decimal or double ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?<column>[a-z_0-9]+) of (?<cases>[a-z_0-9]+)( sd (?<spread>[a-z_0-9]+))?$")]
    private static partial Regex Declared();
}

/// <summary>What some cases say together.</summary>
/// <param name="Value">Their rate in percent, or their mean.</param>
/// <param name="Cases">How many they are.</param>
/// <param name="Spread">Their standard deviation, where it is known.</param>
internal sealed record Sample(double Value, double Cases, double? Spread);
