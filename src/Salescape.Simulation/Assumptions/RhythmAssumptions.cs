using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Assumptions;

/// <summary>How work ebbs and flows with the calendar: weekdays, months, holidays. 1 is an ordinary working day.</summary>
internal static class RhythmAssumptions
{
    /// <summary>Activity by day of a working week that begins on Monday, relative to its mean working day (calibration 3.3, user
    /// sessions).</summary>
    public static ReadOnlySpan<double> ByWeekday => [1.01, 1.06, 1.05, 1.01, 0.87, 0.16, 0.16];

    /// <summary>Activity by calendar month, north of the equator (calibration 3.2, sessions per seat).</summary>
    public static ReadOnlySpan<double> ByMonth => [1.04, 1.05, 1.06, 1.02, 1.02, 1.00, 0.94, 0.90, 1.04, 1.07, 1.03, 0.83];

    /// <summary>The same south of it: the summer dip lies in December and January (calibration 3.2).</summary>
    public static ReadOnlySpan<double> ByMonthInTheSouth => [0.88, 1.02, 1.05, 1.03, 1.03, 1.01, 1.00, 1.02, 1.04, 1.06, 1.03, 0.83];

    /// <summary>A public holiday (calibration 3.5: 0.15 to 0.50).</summary>
    public const double Holiday = 0.25;

    /// <summary>Good Friday and Easter Monday (calibration 3.5).</summary>
    public const double Easter = 0.22;

    /// <summary>Carnival and Holy Week in Latin America (calibration 3.5).</summary>
    public const double Carnival = 0.40;

    /// <summary>The days around the Lunar New Year (calibration 3.5).</summary>
    public const double LunarNewYear = 0.30;

    /// <summary>Days of the Lunar New Year that are kept, from its eve.</summary>
    public const int LunarNewYearDays = 4;

    /// <summary>
    /// Seasons in which a country group works less (calibration 3.5). Ramadan, Diwali and the Chinese National Week are left out.
    /// </summary>
    public static ReadOnlySpan<QuietSeason> SeasonsOf(HolidayCalendar calendar) => Seasons[(int)calendar];

    private static readonly QuietSeason[][] Seasons = [.. Enum.GetValues<HolidayCalendar>().Select(SeasonsIn)];

    private static QuietSeason[] SeasonsIn(HolidayCalendar calendar) =>
        calendar switch
        {
            HolidayCalendar.NorthAmerica => [new((12, 24), (1, 1), 0.33)],
            HolidayCalendar.WesternEurope => [new((12, 24), (1, 6), 0.35), new((8, 3), (8, 23), 0.80)],
            HolidayCalendar.SouthernEurope => [new((12, 24), (1, 6), 0.35), new((8, 3), (8, 25), 0.60)],
            HolidayCalendar.Nordic => [new((12, 24), (1, 6), 0.35), new((7, 6), (7, 31), 0.60)],
            HolidayCalendar.Africa => [new((12, 16), (1, 10), 0.50)],
            HolidayCalendar.Japan => [new((12, 29), (1, 3), 0.20), new((4, 29), (5, 5), 0.30), new((8, 12), (8, 16), 0.60)],
            HolidayCalendar.Oceania => [new((12, 20), (1, 20), 0.55)],
            HolidayCalendar.LatinAmerica => [new((12, 20), (1, 10), 0.40)],
            _ => [],
        };

    /// <summary>Lunar New Year by year, from 2015 (astronomical tables).</summary>
    public static readonly (int Month, int Day)[] LunarNewYears =
    [
        (2, 19),
        (2, 8),
        (1, 28),
        (2, 16),
        (2, 5),
        (1, 25),
        (2, 12),
        (2, 1),
        (1, 22),
        (2, 10),
        (1, 29),
        (2, 17),
        (2, 6),
        (1, 26),
        (2, 13),
        (2, 3),
        (1, 23),
        (2, 11),
        (1, 31),
        (2, 19),
        (2, 8),
        (1, 28),
        (2, 15),
        (2, 4),
    ];

    /// <summary>The year of the first of <see cref="LunarNewYears"/>.</summary>
    public const int FirstLunarNewYear = 2015;
}

/// <summary>A part of the year in which less is done; it may run over the turn of the year.</summary>
/// <param name="From">Month and day on which it begins.</param>
/// <param name="Until">Month and day of its last day.</param>
/// <param name="Factor">Work done, relative to an ordinary day.</param>
internal readonly record struct QuietSeason((int Month, int Day) From, (int Month, int Day) Until, double Factor)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(in CalendarDay day)
    {
        int from = From.Month * 100 + From.Day;
        int until = Until.Month * 100 + Until.Day;
        bool isAfter = day.Month * 100 + day.Day >= from;
        bool isBefore = day.Month * 100 + day.Day <= until;
        return from <= until ? isAfter && isBefore : isAfter || isBefore;
    }
}
