namespace Salescape.Simulation.Plan;

/// <summary>Which days business is done on. Weekends and the fixed holidays that close nearly every office of a country group.</summary>
internal static class Calendar
{
    /// <summary>The date itself if offices are open, else the next day that they are.</summary>
    public static DateOnly WorkdayFrom(DateOnly date, HolidayCalendar calendar)
    {
        while (!IsWorkday(date, calendar))
            date = date.AddDays(1);
        return date;
    }

    /// <summary>The date itself if offices are open, else the last day before that they were.</summary>
    public static DateOnly WorkdayUntil(DateOnly date, HolidayCalendar calendar)
    {
        while (!IsWorkday(date, calendar))
            date = date.AddDays(-1);
        return date;
    }

    /// <summary>The last day of the date's calendar month.</summary>
    public static DateOnly MonthEnd(DateOnly date) => new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));

    /// <summary>How many calendar months a day lies behind that of another, whatever their days of the month.</summary>
    public static int MonthsSince(DateOnly first, DateOnly day) => (day.Year - first.Year) * 12 + day.Month - first.Month;

    /// <summary>The last day of the date's calendar quarter.</summary>
    public static DateOnly QuarterEnd(DateOnly date) => MonthEnd(new DateOnly(date.Year, (date.Month + 2) / 3 * 3, 1));

    /// <summary>Whether offices are open.</summary>
    public static bool IsWorkday(DateOnly date, HolidayCalendar calendar) => !IsWeekend(date, calendar) && !IsHoliday(date, calendar);

    private static bool IsWeekend(DateOnly date, HolidayCalendar calendar) =>
        calendar == HolidayCalendar.Israel
            ? date.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday
            : date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Whether nearly every office of a country group is closed for a holiday.</summary>
    public static bool IsHoliday(DateOnly date, HolidayCalendar calendar) => IsHoliday(CalendarDay.Of(date), calendar);

    /// <summary>The same of a day that was taken apart before.</summary>
    public static bool IsHoliday(in CalendarDay day, HolidayCalendar calendar) =>
        (day.Month, day.Day) switch
        {
            (1, 1) => calendar != HolidayCalendar.Israel,
            (12, 25) => calendar is not (HolidayCalendar.Israel or HolidayCalendar.Gulf or HolidayCalendar.Japan or HolidayCalendar.China),
            (12, 26) => calendar
                is HolidayCalendar.WesternEurope
                    or HolidayCalendar.Nordic
                    or HolidayCalendar.Oceania
                    or HolidayCalendar.Africa,
            (1, 2 or 3) => calendar == HolidayCalendar.Japan,
            (7, 4) => calendar == HolidayCalendar.NorthAmerica,
            (11, >= 22 and <= 28) => calendar == HolidayCalendar.NorthAmerica && day.Date.DayOfWeek == DayOfWeek.Thursday,
            (5, 1) => calendar is HolidayCalendar.SouthernEurope or HolidayCalendar.LatinAmerica or HolidayCalendar.SoutheastAsia,
            (5, 3 or 4 or 5) => calendar == HolidayCalendar.Japan,
            (8, 15) => calendar is HolidayCalendar.SouthernEurope or HolidayCalendar.India,
            (1, 26) => calendar is HolidayCalendar.Oceania or HolidayCalendar.India,
            (12, 2 or 3) => calendar == HolidayCalendar.Gulf,
            _ => false,
        };
}
