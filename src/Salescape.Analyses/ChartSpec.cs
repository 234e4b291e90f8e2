using System.Globalization;
using Salescape.Queries;

namespace Salescape.Analyses;

/// <summary>The ways in which an answer is drawn.</summary>
public enum ChartKind
{
    /// <summary>Not drawn: the rows themselves are the answer.</summary>
    None,

    /// <summary>Lying bars, one a category, for ranking.</summary>
    Bar,

    /// <summary>Standing bars, one a category or period.</summary>
    Column,

    /// <summary>Standing bars of several series, one on the other.</summary>
    Stacked,

    /// <summary>Lines over time.</summary>
    Line,

    /// <summary>Points by two measures.</summary>
    Scatter,

    /// <summary>A grid of two categories, coloured by a measure.</summary>
    Heat,
}

/// <summary>How an answer is drawn, in terms of its columns.</summary>
/// <param name="Kind">The kind of chart.</param>
/// <param name="X">The column along the chart.</param>
/// <param name="Y">The columns measured; several are series.</param>
/// <param name="Series">A column whose values are the series; null if the measures are.</param>
/// <param name="Goal">Where the measures should be: a line across the chart; null if nobody said.</param>
public sealed record ChartSpec(ChartKind Kind, string X, IReadOnlyList<string> Y, string? Series, double? Goal = null)
{
    private static readonly string[] Units = ["percent", "days", "hours", "minutes", "points", "licences"];

    /// <summary>Reads a line such as <c>bar x=stage y=amount,weighted series=region</c>, or <c>none</c>.</summary>
    internal static ChartSpec Parse(QueryFile file)
    {
        string[] words = file["chart"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Enum.TryParse(words[0], ignoreCase: true, out ChartKind kind))
            throw file.Incomplete($"a known chart ({string.Join(", ", Enum.GetNames<ChartKind>()).ToLowerInvariant()})");
        if (kind == ChartKind.None)
            return new(kind, "", [], null);
        string? Value(string name) =>
            Array.Find(words, word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
        return Value("x") is { } x && Value("y") is { } y
            ? new(kind, x, y.Split(','), Value("series"), Value("goal") is { } goal ? ReadGoal(goal, file) : null)
            : throw file.Incomplete("x= and y= of its chart");
    }

    private static double ReadGoal(string text, QueryFile file) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out double goal)
            ? goal
            : throw file.Incomplete($"a number as goal= of its chart, not '{text}'");

    /// <summary>What the measures are called together: the only one's name, else the unit that all names end with; null if they share
    /// none.</summary>
    public string? MeasureTitle =>
        Y.Count == 1 ? Answer.Spoken(Y[0])
        : Array.Find(Units, unit => Y.All(measure => measure.Split('_').Contains(unit))) is { } shared ? Answer.Spoken(shared)
        : null;

    /// <summary>Whether all measures are percentages.</summary>
    public bool IsPercent => Y.Count > 0 && Y.All(measure => measure.Split('_').Contains("percent"));

    /// <summary>All columns that the chart needs.</summary>
    public IEnumerable<string> Columns => Kind == ChartKind.None ? [] : [X, .. Y, .. Series is null ? Array.Empty<string>() : [Series]];
}
