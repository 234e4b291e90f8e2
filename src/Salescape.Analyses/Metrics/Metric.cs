using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Queries;

namespace Salescape.Analyses.Metrics;

/// <summary>
/// A figure that the company steers by, defined in one place: a file of <c>sql/metrics/</c>. Its query gives a row for each thing that
/// counts, with the keys of whatever it may be cut by; how rows become one figure follows from the <see cref="Kind"/>.
/// </summary>
public sealed partial class Metric
{
    private Metric(QueryFile file)
    {
        Area = file.Path.Split('/') is [var area, _] ? area : throw file.Incomplete("a place one folder deep, such as revenue");
        Name = file.Name;
        if (!ColumnName().IsMatch(Name))
            throw file.Incomplete("a name of lower-case letters and underscores, as columns have");
        Title = file["metric"];
        Definition = file["definition"];
        Synonyms = ListOf(file.Find("synonyms"));
        Unit = Read<MetricUnit>(file, "unit");
        Kind = Read<MetricKind>(file, "kind");
        Good = Read<Direction>(file, "good");
        Measured = Read<Measured>(file, "measured");
        if (Kind == MetricKind.Flow && Measured != Measured.Period)
            throw file.Incomplete("'measured: period', since a flow needs one");
        if (Kind == MetricKind.Stock && Measured == Measured.Period)
            throw file.Incomplete("'measured: day' or 'measured: today', since a stock has no period");
        MaturesAfterDays = file.Find("matures") is { } days ? DaysOf(days, file) : 0;
        Borne = ListOf(file.Find("bears"));
        By = [.. Borne, .. ListOf(file.Find("by"))];
        Source = file.Find("source");
        Sql = file.Sql;
        Written = file.Written;
        Uses = file.Uses;
    }

    /// <summary>The folder: the part of the company that it is about.</summary>
    public string Area { get; }

    /// <summary>The file's name, which is the column's in answers: <c>net_revenue_retention</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>What it is, in one sentence.</summary>
    public string Definition { get; }

    /// <summary>What else it is called.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>What it is measured in.</summary>
    public MetricUnit Unit { get; }

    /// <summary>How rows become a figure.</summary>
    public MetricKind Kind { get; }

    /// <summary>Which way is good.</summary>
    public Direction Good { get; }

    /// <summary>Whether it is of a period or of a day, and of which days.</summary>
    public Measured Measured { get; }

    /// <summary>Days that must have passed before what began on a day can be judged; later beginnings are left out. 0 for none.</summary>
    public int MaturesAfterDays { get; }

    /// <summary>The dimensions that it may be cut by.</summary>
    public IReadOnlyList<string> By { get; }

    /// <summary>Those of them that its rows bear as columns; the others are looked up by keys.</summary>
    public IReadOnlyList<string> Borne { get; }

    /// <summary>Whose definition it is, where the field has one.</summary>
    public string? Source { get; }

    /// <summary>The query for its rows: <c>day</c> if it is of a period, <c>value</c> or <c>numerator</c> and <c>denominator</c>, and
    /// keys.</summary>
    public string Sql { get; }

    /// <summary>Whether it is a rate of cases, each of which counts as one, so that it can be said how sure it is.</summary>
    public bool CountsCases => Unit == MetricUnit.Percent && Sql.Contains("1 AS denominator", StringComparison.Ordinal);

    /// <summary>The same query without the snippets that it uses.</summary>
    public string Written { get; }

    /// <summary>The snippets that it uses.</summary>
    public IReadOnlyList<string> Uses { get; }

    /// <summary>How it adds up over time and over groups, in a sentence.</summary>
    public string HowItAddsUp =>
        Kind switch
        {
            MetricKind.Flow => "Adds up over time and over groups.",
            MetricKind.Stock => "Adds up over groups, not over time: a period shows its last day.",
            MetricKind.Rate when Measured == Measured.Period =>
                "Numerators and denominators are added up over time and groups, then divided; rates are never averaged.",
            MetricKind.Rate => "Numerators and denominators are added up over groups, then divided; a period shows its last day.",
            MetricKind.Median => "The median of all that count; medians of parts are never averaged.",
            _ => "The mean of all that count; means of parts are never averaged.",
        };

    internal static Metric Of(QueryFile file) => new(file);

    private static string[] ListOf(string? names) =>
        names?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static T Read<T>(QueryFile file, string name)
        where T : struct, Enum =>
        Enum.TryParse(file[name], ignoreCase: true, out T value) && Enum.IsDefined(value)
            ? value
            : throw file.Incomplete(
                $"a known {name} instead of '{file[name]}' ({string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()})"
            );

    private static int DaysOf(string text, QueryFile file) =>
        text.Split(' ') is [var number, "days"] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int days)
            ? days
            : throw file.Incomplete("a number of days behind 'matures:', such as '90 days'");

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex ColumnName();
}

/// <summary>How the rows of a metric become one figure.</summary>
public enum MetricKind
{
    /// <summary>The sum of what happened in a period.</summary>
    Flow,

    /// <summary>The sum of what there is on a day.</summary>
    Stock,

    /// <summary>A sum divided by another.</summary>
    Rate,

    /// <summary>The middle one of all values.</summary>
    Median,

    /// <summary>The mean of all values.</summary>
    Mean,
}

/// <summary>What a metric is measured in.</summary>
public enum MetricUnit
{
    /// <summary>Things, counted.</summary>
    Count,

    /// <summary>US dollars.</summary>
    Usd,

    /// <summary>Hundredths of a whole.</summary>
    Percent,

    /// <summary>One thing for each of another.</summary>
    Ratio,

    /// <summary>Points of a scale.</summary>
    Points,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Thousandths of a second.</summary>
    Milliseconds,
}

/// <summary>Which way of a metric is good.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>It depends on what else is known.</summary>
    Either,
}

/// <summary>What a metric is measured of.</summary>
public enum Measured
{
    /// <summary>A period: its rows have days.</summary>
    Period,

    /// <summary>Any day: it reads only what can be dated, so an earlier day is known as well as the last.</summary>
    Day,

    /// <summary>The last day of the data set: it reads columns that are updated.</summary>
    Today,
}
