using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Parts;

namespace Salescape.Cli;

/// <summary>Reads what was given for an option, or refuses it by the option's name.</summary>
internal static class Given
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int MostParts = 10_000;

    // Holidays and fiscal years are defined for these; far beyond any world that makes sense.
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    public static long WholeNumber(string option, string text, long low, long high)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            throw new RefusedException($"'{text}' for {option} is not a whole number.", Range(low, high));
        return number >= low && number <= high ? number : throw new RefusedException($"{option} {text} is out of range.", Range(low, high));
    }

    public static decimal Number(string option, string text, decimal low, decimal high)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out decimal number))
            throw new RefusedException($"'{text}' for {option} is not a number.", Range(low, high));
        return number >= low && number <= high ? number : throw new RefusedException($"{option} {text} is out of range.", Range(low, high));
    }

    public static DateOnly Day(string option, string text)
    {
        if (!DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            throw new RefusedException(
                $"'{text}' for {option} is not a date.",
                $"Give one as YYYY-MM-DD, such as {Show(new(2026, 6, 30))}."
            );
        return day >= FirstDay && day <= LastDay
            ? day
            : throw new RefusedException($"{option} {text} is out of range.", $"Give a day from {Show(FirstDay)} to {Show(LastDay)}.");
    }

    /// <summary>The first day of the months that end with a day.</summary>
    /// <param name="months">How many.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="option">The option that names the day.</param>
    public static DateOnly StartOf(int months, DateOnly asOf, string option = "--as-of")
    {
        DateOnly start = asOf.AddDays(1).AddMonths(-months);
        return start >= FirstDay
            ? start
            : throw new RefusedException(
                $"{months} months up to {Show(asOf)} begin before {Show(FirstDay)}.",
                $"Give a later {option}, or fewer months."
            );
    }

    public static Part Part(string option, string text) =>
        text.Split('/') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && number >= 1
        && number <= count
        && count <= MostParts
            ? new(number, count)
            : throw new RefusedException(
                $"'{text}' for {option} is not a part.",
                $"Write it as 2/8: the second of eight, of {MostParts} at most."
            );

    public static string Vendor(string option, string text) =>
        text.Trim(' ') is var name && VendorName.IsAllowed(name)
            ? name
            : throw new RefusedException($"'{text}' for {option} is not a name.", VendorName.Rule);

    /// <summary>A path. What other programs take for their input or output, <c>-</c>, would become a folder of that name.</summary>
    public static string Folder(string option, string text)
    {
        // Its password would stand in the name of a folder, and in all that is told of it.
        if (text.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) && text.Contains("://", StringComparison.Ordinal))
            throw new RefusedException($"{option} names a database, not a folder.", "Give it with --connection.");
        return !string.IsNullOrWhiteSpace(text) && !text.Contains('\0') && text != "-"
            ? text
            : throw new RefusedException($"'{text}' for {option} is not a folder path.", "Give a path, such as ./salescape-data.");
    }

    public static string Show(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static string Range<T>(T low, T high)
        where T : IFormattable =>
        $"Give {low.ToString(null, CultureInfo.InvariantCulture)} to {high.ToString(null, CultureInfo.InvariantCulture)}.";
}
