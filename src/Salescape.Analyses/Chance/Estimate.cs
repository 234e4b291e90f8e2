using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Queries;

namespace Salescape.Analyses.Chance;

/// <summary>A column that chance has a hand in, with the column that says of how many cases it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Column">The rate in percent, mean or index.</param>
/// <param name="Cases">The column of the number of cases; of an index, of those that were observed.</param>
/// <param name="Spread">The column of the standard deviation of a mean; null where none is shown.</param>
public sealed partial record Estimate(EstimateKind Kind, string Column, string Cases, string? Spread)
{
    // What fewer cases say is not worth a place in a ranking.
    private const double LeastOfRate = 10;
    private const double LeastOfOthers = 5;

    /// <summary>The fewest cases with which a group takes part in a ranking.</summary>
    public double LeastCases => Kind == EstimateKind.Rate ? LeastOfRate : LeastOfOthers;

    /// <summary>Whether its interval can be told.</summary>
    public bool HasInterval => Kind is EstimateKind.Rate or EstimateKind.Index || Spread is not null;

    /// <summary>What an index is where there are as many cases as expected.</summary>
    public double Usual => IsOutOfHundred ? 100 : 1;

    /// <summary>What a rate is out of: a hundred, or the thousand that its name tells.</summary>
    private double Scale => Column.Contains("_per_1000", StringComparison.Ordinal) ? 1000 : 100;

    private bool IsOutOfHundred => Column.Split('_').Any(word => word is "index" or "percent");

    /// <summary>Reads the lines <c>-- rate: won_percent of decided, kept_percent of won</c>,
    /// <c>-- mean: cycle_days of won sd cycle_days_sd</c>, <c>-- index: breach_index of breached_tickets</c> and, of what is counted
    /// whole so that chance has no hand in it, <c>-- share: current_percent of installs</c>.</summary>
    internal static IReadOnlyList<Estimate> Parse(QueryFile file, IReadOnlyList<string>? columns) =>
        [.. Enum.GetValues<EstimateKind>().SelectMany(kind => Parse(file, columns, kind))];

    private static IEnumerable<Estimate> Parse(QueryFile file, IReadOnlyList<string>? columns, EstimateKind kind)
    {
        string name = kind.ToString().ToLowerInvariant();
        foreach ((int line, string text) in file.LinesOf(name))
        {
            foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
            {
                Match match = Declared().Match(part);
                if (!match.Success || (kind != EstimateKind.Mean && match.Groups["spread"].Success))
                    throw file.Wrong(
                        line,
                        $"'{part}' is no {name}: write {name.ToUpperInvariant()} of CASES{(kind == EstimateKind.Mean ? " sd SPREAD" : "")}"
                    );
                string[] named = [.. match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value)];
                if (columns is not null && Array.Find(named, column => !columns.Contains(column)) is { } unknown)
                    throw file.Wrong(line, $"the answer has no column '{unknown}'");
                yield return new(
                    kind,
                    match.Groups["column"].Value,
                    match.Groups["cases"].Value,
                    match.Groups["spread"].Success ? match.Groups["spread"].Value : null
                );
            }
        }
    }

    /// <summary>The interval of 95 % around the estimate of a row, in its unit; null where there is none to be had.</summary>
    public (double Low, double High)? Interval(Answer answer, IReadOnlyList<object?> row)
    {
        if (Read(answer, row) is not { Cases: > 0 } read)
            return null;
        if (Kind == EstimateKind.Index)
            return Scaled(Ratios.Byar(read.Cases, Expected(read)), Usual);
        if (Kind == EstimateKind.Rate)
            return Scaled(Proportions.Wilson(read.Value / Scale, read.Cases), Scale);
        return read.Spread is { } spread ? Means.Interval(read.Value, spread, read.Cases) : null;
    }

    /// <summary>Whether groups differ by more than chance explains.</summary>
    internal Verdict Compare(IReadOnlyList<Sample> groups) =>
        Kind switch
        {
            EstimateKind.Rate => Verdicts.Of(Proportions.Homogeneity([.. groups.Select(group => (group.Value / Scale, group.Cases))])),
            EstimateKind.Index => Verdicts.Of(Ratios.Homogeneity([.. groups.Select(group => (group.Cases, Expected(group)))])),
            _ when groups.All(group => group.Spread is not null) => Verdicts.Of(
                Means.Homogeneity([.. groups.Select(group => (group.Value, group.Spread!.Value, group.Cases))])
            ),
            _ => Verdict.Untested,
        };

    /// <summary>Whether an index tells of more or fewer cases than usual, by more than chance explains.</summary>
    internal bool IsUnusual(Answer answer, IReadOnlyList<object?> row) =>
        Kind == EstimateKind.Index && Interval(answer, row) is var (low, high) && (low > Usual || high < Usual);

    /// <summary>The estimate of several rows together, each weighing as much as it has cases; null where there are none.</summary>
    internal Sample? Pool(Answer answer, IEnumerable<IReadOnlyList<object?>> rows) =>
        rows.Select(row => Read(answer, row)).OfType<Sample>().Where(sample => sample.Cases > 0).ToArray() switch
        {
            [] => null,
            [var only] => only,
            var several when Kind == EstimateKind.Index => new(
                Usual * several.Sum(sample => sample.Cases) / several.Sum(Expected),
                several.Sum(sample => sample.Cases),
                null
            ),
            var several => Together(several),
        };

    private static Sample Together(Sample[] several)
    {
        double cases = several.Sum(sample => sample.Cases);
        double mean = several.Sum(sample => sample.Value * sample.Cases) / cases;
        // A single case has no spread of its own, but lies off the mean of all.
        double? squares = several.Sum(sample =>
            (sample.Cases == 1 ? 0 : (sample.Cases - 1) * sample.Spread * sample.Spread)
            + sample.Cases * (sample.Value - mean) * (sample.Value - mean)
        );
        bool isKnown = several.All(sample => sample.Cases == 1 || sample.Spread is not null);
        return new(mean, cases, isKnown ? Math.Sqrt(squares!.Value / (cases - 1)) : null);
    }

    private double Expected(Sample sample) => sample.Cases * Usual / sample.Value;

    private static (double, double) Scaled((double Low, double High) interval, double scale) =>
        (scale * interval.Low, scale * interval.High);

    private Sample? Read(Answer answer, IReadOnlyList<object?> row) =>
        (Number(row[answer.PlaceOf(Column)]), Number(row[answer.PlaceOf(Cases)])) is ({ } value, { } cases)
        && (Kind != EstimateKind.Rate || (value >= 0 && value <= Scale))
        // Of an index without a case nobody knows how many were expected.
        && (Kind != EstimateKind.Index || value > 0)
            ? new(value, cases, Spread is null ? null : Number(row[answer.PlaceOf(Spread)]))
            : null;

    private static double? Number(object? value) =>
        value is long or decimal or double ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?<column>[a-z_0-9]+) of (?<cases>[a-z_0-9]+)(?: sd (?<spread>[a-z_0-9]+))?$")]
    private static partial Regex Declared();
}

/// <summary>What some cases say together.</summary>
/// <param name="Value">Their rate in percent, or their mean.</param>
/// <param name="Cases">How many they are.</param>
/// <param name="Spread">Their standard deviation, where it is known.</param>
internal sealed record Sample(double Value, double Cases, double? Spread);

/// <summary>What a column is that chance has a hand in.</summary>
public enum EstimateKind
{
    /// <summary>How many of some cases went one way.</summary>
    Rate,

    /// <summary>The mean, or a median or quotient, of some cases.</summary>
    Mean,

    /// <summary>How many cases were observed for a hundred, or one, that were to be expected.</summary>
    Index,

    /// <summary>A part of what is counted whole: chance has no hand in it, but its number of cases is told.</summary>
    Share,
}
