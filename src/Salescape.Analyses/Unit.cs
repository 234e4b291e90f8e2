using System.Globalization;

namespace Salescape.Analyses;

/// <summary>What the numbers of a column are, as its name says.</summary>
public enum Unit
{
    /// <summary>A count, a score or the like.</summary>
    Number,

    /// <summary>Hundredths of a whole.</summary>
    Percent,

    /// <summary>A difference of percentages.</summary>
    Points,

    /// <summary>Of the vendor's currency.</summary>
    Money,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Thousandths of a second.</summary>
    Milliseconds,
}

/// <summary>The unit of a column, and numbers in it.</summary>
internal static class Units
{
    private const double Million = 1_000_000;
    private const double WholeFrom = 100;
    private const double NearlyWhole = 99;

    // Of numbers that are grouped, nobody reads decimals.
    private const double Grouped = 1000;

    private static readonly HashSet<string> OfMoney =
    [
        .. "acv amount amounts arr balance billed billing budget budgeted booked collected commission cost costs credit credited".Split(' '),
        .. "due expansion fees liability mrr paid pipeline price quota recognised refunded revenue spend spent tax tcv unpaid".Split(' '),
        .. "value weighted worth".Split(' '),
    ];

    // Words that turn money into a number of something else.
    private static readonly HashSet<string> OfCounts =
    [
        .. "accounts articles assets breaches campaigns contracts customers deals factor index installs invoices leads licences".Split(' '),
        .. "lines orders payments posts probability quarters quotes rank renewals reps score seats tickets times users weeks".Split(' '),
        .. "wins".Split(' '),
    ];

    private static readonly (string Word, Unit Unit)[] OfTime =
    [
        ("days", Unit.Days),
        ("hours", Unit.Hours),
        ("minutes", Unit.Minutes),
        ("min", Unit.Minutes),
        ("weeks", Unit.Weeks),
        ("months", Unit.Months),
        ("ms", Unit.Milliseconds),
    ];

    /// <summary>The unit of a column by its name: of a ratio that of what is divided.</summary>
    public static Unit Of(string column)
    {
        string[] words = column.Split('_');
        if (words.Contains("percent"))
            return Unit.Percent;
        if (words.Contains("points"))
            return Unit.Points;
        int per = Array.IndexOf(words, "per");
        string[] divided = per > 0 ? words[..per] : words;
        // Money for each unit of money is a number again.
        if (per > 0 && words[(per + 1)..].Any(word => word == "unit" || OfMoney.Contains(word)))
            return Unit.Number;
        if (OfTime.FirstOrDefault(time => IsOf(divided, time.Word)) is { Word: not null } found)
            return found.Unit;
        return divided.Any(OfMoney.Contains) && !divided.Any(OfCounts.Contains) && !words.Contains("ratio") ? Unit.Money : Unit.Number;
    }

    /// <summary>Whether a number is of a span of time, and not, as in <c>tickets_in_30_days</c>, of what happened within one.</summary>
    private static bool IsOf(string[] words, string time) =>
        Array.IndexOf(words, time) is var place and >= 0 && (place == 0 || !char.IsDigit(words[place - 1][0]));

    /// <summary>A number as a sentence says it: 24.1 %, $1.23M, 12 days.</summary>
    public static string Say(double number, Unit unit) =>
        unit switch
        {
            // Uptimes differ behind the point.
            Unit.Percent => Rounded(number, number is > NearlyWhole and < 100 ? 2 : 1) + " %",
            Unit.Points => $"{Rounded(number, 1)} {(IsOne(number) ? "point" : "points")}",
            Unit.Money => Money(number),
            Unit.Number => Rounded(number, 2),
            Unit.Milliseconds => Rounded(number, 0) + " ms",
            _ => $"{Rounded(number, 1)} {(IsOne(number) ? unit.ToString().ToLowerInvariant()[..^1] : unit.ToString().ToLowerInvariant())}",
        };

    /// <summary>A number without decimals, in groups of three digits.</summary>
    public static string Whole(double number) => Rounded(number, 0);

    private static bool IsOne(double number) => Math.Abs(number) == 1;

    private static string Money(double number) => (number < 0 ? "-$" : "$") + Amount(Math.Abs(number));

    private static string Amount(double number) =>
        number >= Million ? (number / Million).ToString("0.00", CultureInfo.InvariantCulture) + "M"
        : number >= WholeFrom ? Rounded(number, 0)
        : Rounded(number, 2);

    // Half away from zero, as everywhere; no sign is left before a zero.
    private static string Rounded(double number, int decimals)
    {
        decimal rounded = Math.Round((decimal)number, Math.Abs(number) >= Grouped ? 0 : decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : rounded.ToString("#,0.##", CultureInfo.InvariantCulture);
    }
}
