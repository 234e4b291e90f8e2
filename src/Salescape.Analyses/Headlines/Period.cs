using System.Globalization;
using System.Text.RegularExpressions;

namespace Salescape.Analyses.Headlines;

/// <summary>A span of time that a row is of.</summary>
/// <param name="Name">As people say it: Q2 2026.</param>
/// <param name="Last">Its last day; null where the value does not say.</param>
internal sealed partial record Period(string Name, DateOnly? Last)
{
    // A column such as ends_in or measured_in is of months.
    private static readonly string[] Monthly = ["month", "in"];

    private const int DaysPerWeek = 7;
    private const int MonthsPerQuarter = 3;

    /// <summary>Reads a value of a column such as <c>month</c>, <c>quarter</c> or <c>week</c>.</summary>
    public static Period Of(string column, object? value)
    {
        string[] words = column.Split('_');
        if (value is DateOnly day)
        {
            if (words.Contains("week"))
                return new($"the week of {Answer.Show(day)}", day.AddDays(DaysPerWeek - 1));
            if (words.Contains("quarter"))
                return OfQuarter((day.Month - 1) / MonthsPerQuarter + 1, day.Year);
            // A month is named by its first day, or by the day on which it was looked at.
            return words.Any(Monthly.Contains)
                ? new(day.ToString("MMMM yyyy", CultureInfo.InvariantCulture), day.Day == 1 ? day.AddMonths(1).AddDays(-1) : day)
                : new(Answer.Show(day), day);
        }

        string text = Answer.Show(value);
        if (Quarter().Match(text) is { Success: true } quarter)
            return Cut(OfQuarter(Whole(quarter.Groups["quarter"]), Whole(quarter.Groups["year"])), quarter);
        if (Month().Match(text) is { Success: true } month)
            return Cut(Of("month", new DateOnly(Whole(month.Groups["year"]), Whole(month.Groups["month"]), 1)), month);
        return (words.Contains("year") || words.Contains("period")) && Year().Match(text) is { Success: true } year
            ? Cut(new(year.Groups["year"].Value, new DateOnly(Whole(year.Groups["year"]), 12, 31)), year)
            : new(text, null);
    }

    /// <summary>A period that is shown only up to a day, as in <c>Q4 2026 to 11-30</c>, is never over.</summary>
    private static Period Cut(Period period, Match named) =>
        named.Groups["cut"].Success ? period with { Last = DateOnly.MaxValue } : period;

    private static Period OfQuarter(int quarter, int year) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Q{quarter} {year}"),
            new DateOnly(year, quarter * MonthsPerQuarter, 1).AddMonths(1).AddDays(-1)
        );

    private static int Whole(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(Q(?<quarter>[1-4]) (?<year>[0-9]{4})|(?<year>[0-9]{4})[ -]Q(?<quarter>[1-4]))(?<cut> to [0-9-]+)?$")]
    private static partial Regex Quarter();

    [GeneratedRegex("^(?<year>(19|20)[0-9]{2})-(?<month>0[1-9]|1[0-2])(?<cut> to [0-9-]+)?$")]
    private static partial Regex Month();

    [GeneratedRegex("^(?<year>(19|20)[0-9]{2})(?<cut> to [0-9-]+)?$")]
    private static partial Regex Year();
}
