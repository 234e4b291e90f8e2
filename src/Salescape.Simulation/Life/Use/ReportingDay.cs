using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>
/// The day on which the use of an account is reported: once a month, always on the same weekday, in the second or third week of the month,
/// so that neither the turn of a month nor that of a year distorts it. Accounts are dealt to such days, so that the reports of a month
/// are spread over two weeks of nights.
/// </summary>
/// <param name="Weekday">Its weekday.</param>
/// <param name="From">The earliest day of the month that it can be.</param>
internal readonly record struct ReportingDay(DayOfWeek Weekday, int From)
{
    private static readonly Purpose Dealing = new("reporting day");

    /// <summary>That of the account whose dice they are.</summary>
    public static ReportingDay Of(Dice dice)
    {
        Draw draw = dice.Roll(Dealing);
        return new ReportingDay((DayOfWeek)draw.Whole(0, 6), draw.Chance(0.5) ? 8 : 15);
    }

    /// <summary>The first day of the week reported at its end that holds a day.</summary>
    public DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek - (int)Weekday + 6) % 7));

    /// <summary>Whether a day is one of reporting.</summary>
    public bool IsOn(DateOnly day) => day.DayOfWeek == Weekday && day.Day >= From && day.Day < From + 7;
}
