using System.Text.RegularExpressions;
using Salescape.Queries;

namespace Salescape.Analyses.Tests.OneMeaning;

/// <summary>A condition that says again what a snippet means, as a line of that snippet names it:
/// <c>-- raw: is_open = support_data.support_tickets WHERE resolved_date IS NULL</c>.</summary>
/// <param name="Snippet">The snippet.</param>
/// <param name="Flag">The condition on its rows that means the same; null if all of them do.</param>
/// <param name="Source">The table or snippet whose rows the condition picks.</param>
/// <param name="Condition">The condition.</param>
internal sealed partial record RawMeaning(string Snippet, string? Flag, string Source, string Condition)
{
    /// <summary>All that the snippets name.</summary>
    public static IReadOnlyList<RawMeaning> All { get; } =
        [.. QueryFolder.Read("snippets").SelectMany(file => file.LinesOf("raw").Select(line => Parse(file, line.Line, line.Text)))];

    /// <summary>Finds the condition in a query, whatever stands before its column.</summary>
    public Regex Pattern => field ??= PatternOf(Condition);

    /// <summary>The column that it asks.</summary>
    public string Column { get; } = Condition.Split(' ')[0];

    /// <summary>What to write instead.</summary>
    public string Instead => Flag is null ? $"the snippet {Snippet}" : $"{Flag} of the snippet {Snippet}";

    private static RawMeaning Parse(QueryFile file, int line, string text) =>
        Form().Match(text) is { Success: true } found
            ? new(
                file.Name,
                found.Groups["flag"] is { Success: true } flag ? flag.Value : null,
                found.Groups["source"].Value,
                found.Groups["condition"].Value
            )
            : throw file.Wrong(line, "'raw:' is not '[FLAG = ]SOURCE WHERE CONDITION'");

    private static Regex PatternOf(string condition)
    {
        Match list = List().Match(condition);
        string rest = list.Success
            ? $@"{Spaced(list.Groups["before"].Value)}\(\s*({string.Join('|', Orders(list.Groups["values"].Value.Split(", ")))})\s*\)"
            : Spaced(condition[condition.IndexOf(' ', StringComparison.Ordinal)..]);
        // What goes on with a number of days is another condition.
        return new($@"(?<![\w.$])((?<alias>\w+)\.)?{condition.Split(' ')[0]}{rest}(?!\w)(?!\s*[-+])", RegexOptions.IgnoreCase);
    }

    private static string Spaced(string text) =>
        Regex.Escape(text).Replace("<>", "(<>|!=)", StringComparison.Ordinal).Replace(@"\ ", @"\s+", StringComparison.Ordinal);

    private static IEnumerable<string> Orders(string[] values) =>
        values.Length == 1
            ? [Regex.Escape(values[0])]
            : values.SelectMany(first =>
                Orders([.. values.Where(value => value != first)]).Select(others => $@"{Regex.Escape(first)}\s*,\s*{others}")
            );

    [GeneratedRegex(@"^((?<flag>(NOT )?[a-z_]+) = )?(?<source>[a-z_.]+) WHERE (?<condition>[a-z_]+ .+)$")]
    private static partial Regex Form();

    [GeneratedRegex(@"^[a-z_]+(?<before> (NOT )?IN )\((?<values>.+)\)$")]
    private static partial Regex List();
}
