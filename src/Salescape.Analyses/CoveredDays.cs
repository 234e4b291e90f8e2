using System.Globalization;
using System.Text.RegularExpressions;

namespace Salescape.Analyses;

/// <summary>Which days an answer covers that looks back or ahead by a number of days or months, read from how its query cuts them off: a
/// reader who did not ask for a span is told the one that was taken.</summary>
internal static partial class CoveredDays
{
    private const int MonthsPerQuarter = 3;

    /// <summary>The line that says it; null of a query that has no such span, or applies it to days of its rows.</summary>
    public static string? Of(Analysis analysis, IReadOnlyDictionary<string, object?> given, DateOnly today)
    {
        foreach (AnalysisParameter span in analysis.Parameters.Where(parameter => parameter.Name is "within_days" or "within_months"))
        {
            Match[] cuts = [.. Cut().Matches(analysis.Sql).Where(cut => cut.Groups["span"].Value == span.Name)];
            if (cuts.Length == 0 || (given.GetValueOrDefault(span.Name) ?? span.Read(span.Default)) is not int length)
                continue;
            Match nearest = cuts.FirstOrDefault(cut => !cut.Groups["twice"].Success) ?? cuts[0];
            bool isOfSome = cuts.All(cut => IsOfSome(analysis.Sql, cut.Index));
            string asked = $"--{span.Name.Replace('_', '-')} {length.ToString(CultureInfo.InvariantCulture)}";
            return nearest.Groups["way"].Value == "+"
                ? $"{(isOfSome ? "Soon means" : "Days ahead:")} {Said(today)} to {Said(EndOf(nearest, today, length))} ({asked})."
                : $"{(isOfSome ? "Recent means" : "Days looked at:")} {Said(StartOf(nearest, today, length))} to {Said(today)}{Compared(cuts, nearest, today, length)} ({asked}).";
        }

        return null;
    }

    /// <summary>Whether a condition picks some of the rows for one column, as in a list of SELECT or in FILTER, while others have all.</summary>
    private static bool IsOfSome(string sql, int place)
    {
        string before = sql[..place];
        if (Clause().Matches(before) is [.., { Value: "SELECT" }])
            return true;
        int filter = before.LastIndexOf("FILTER (", StringComparison.Ordinal);
        return filter >= 0 && before[filter..].Count(letter => letter == '(') > before[filter..].Count(letter => letter == ')');
    }

    private static string Compared(Match[] cuts, Match nearest, DateOnly today, int length)
    {
        Match? twice = cuts.FirstOrDefault(cut => cut.Groups["twice"].Success);
        return twice is null || twice == nearest
            ? ""
            : $", compared with {Said(StartOf(twice, today, 2 * length))} to {Said(StartOf(nearest, today, length).AddDays(-1))}";
    }

    private static DateOnly StartOf(Match cut, DateOnly today, int length)
    {
        if (cut.Groups["span"].Value == "within_days")
            return today.AddDays(1 - length);
        int months = cut.Groups["less"].Success ? length - 1 : length;
        if (!cut.Groups["unit"].Success)
            return today.AddMonths(-months).AddDays(1);
        int step = cut.Groups["unit"].Value == "quarter" ? MonthsPerQuarter : 1;
        DateOnly begun = new(today.Year, today.Month - (today.Month - 1) % step, 1);
        // What begins later than a month begins with the next one.
        return begun.AddMonths(-months + (cut.Groups["sign"].Value == ">" ? step : 0));
    }

    private static DateOnly EndOf(Match cut, DateOnly today, int length)
    {
        if (cut.Groups["span"].Value == "within_days")
            return today.AddDays(length);
        if (!cut.Groups["unit"].Success)
            return today.AddMonths(length);
        int months = cut.Groups["more"].Success ? length + 1 : length;
        return new DateOnly(today.Year, today.Month, 1).AddMonths(months).AddDays(-1);
    }

    [GeneratedRegex(@"\b(SELECT|WHERE|ON|HAVING)\b")]
    private static partial Regex Clause();

    private static string Said(DateOnly day) => Answer.Show(day);

    [GeneratedRegex(
        @"((?<sign>[<>]=?)\s*)?(CAST\()?(date_trunc\('(?<unit>month|quarter)', )?(CAST\()?CAST\(\$as_of AS DATE\)(\)| AS DATE\))*\s*(?<way>[-+])\s*(?<twice>2 \* )?\(?CAST\(\$(?<span>within_days|within_months) AS INTEGER\)( (?<less>- 1)\)| (?<more>\+ 1)\))?"
    )]
    private static partial Regex Cut();
}
