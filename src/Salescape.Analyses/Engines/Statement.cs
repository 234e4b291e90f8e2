using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Salescape.Storage.Dialects;

namespace Salescape.Analyses.Engines;

/// <summary>
/// An analysis as it is handed out: one statement with its values in place, which runs in any program that speaks to the
/// database. Queries that are run here have their values bound instead.
/// </summary>
internal static partial class Statement
{
    /// <summary>Writes the statement, behind comments that say what it asks.</summary>
    /// <param name="analysis">What is asked.</param>
    /// <param name="sql">Its query, with parameters as <c>$name</c>.</param>
    /// <param name="parameters">A value for each of them.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="isEarlier">Whether the query leaves out what came after that day.</param>
    public static string Write(Analysis analysis, string sql, IReadOnlyList<BoundParameter> parameters, DateOnly today, bool isEarlier)
    {
        var text = new StringBuilder();
        Comment(text, analysis.Title);
        Comment(text, $"as of: {Answer.Show(today)}{(isEarlier ? ", without what came later" : "")}");
        foreach (BoundParameter parameter in parameters.Where(parameter => parameter.Name != AnalysisParameter.AsOf))
            Comment(text, $"{parameter.Name}: {(parameter.Value is null ? "all" : Answer.Show(parameter.Value))}");
        var values = parameters.ToDictionary(parameter => parameter.Name);
        return text.Append(
                Place().Replace(sql, place => Literal(values[place.Groups["name"].Value], isTyped: place.Groups["cast"].Success))
            )
            .Append(';')
            .ToString();
    }

    /// <summary>A value as both DuckDB and PostgreSQL read it; null has its type, since neither guesses one for it.</summary>
    private static string Literal(BoundParameter parameter, bool isTyped) =>
        (parameter.Kind, parameter.Value) switch
        {
            (ParameterKind.Day, { } day) => $"DATE '{Answer.Show(day)}'",
            (ParameterKind.Day, null) => "CAST(NULL AS DATE)",
            (ParameterKind.Whole, { } whole) => string.Create(CultureInfo.InvariantCulture, $"{whole}"),
            (ParameterKind.Whole, null) => "CAST(NULL AS INTEGER)",
            (_, null) => "CAST(NULL AS VARCHAR)",
            (_, { } text) => isTyped ? $"CAST({Quoted(text)} AS VARCHAR)" : Quoted(text),
        };

    // A backslash means itself in the strings of both.
    private static string Quoted(object text) => Dialect.Literal(Answer.Show(text));

    // A line that a value could break would end the comment.
    private static void Comment(StringBuilder text, string line) =>
        text.Append("-- ").Append([.. line.Select(letter => char.IsControl(letter) ? ' ' : letter)]).Append('\n');

    /// <summary>Where a query takes a value, with the cast that gives it its type, if there is one.</summary>
    [GeneratedRegex(@"(?<cast>CAST\()?\$(?<name>[a-z_]+)(?(cast) AS [A-Z]+\))")]
    private static partial Regex Place();
}
