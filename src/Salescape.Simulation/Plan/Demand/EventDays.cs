using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Weekdays on which people come.</summary>
internal static class EventDays
{
    /// <summary>Weights of Monday to Friday for webinars (calibration table 3.3).</summary>
    private static ReadOnlySpan<double> WebinarWeekdays => [8, 27, 30, 29, 6];

    /// <summary>The same for events with a journey: they begin in the middle of the week; judgement.</summary>
    private static ReadOnlySpan<double> OnSiteWeekdays => [12, 33, 30, 21, 4];

    /// <summary>A day of the same working week for a webinar, not earlier than asked unless the week is over.</summary>
    public static DateOnly Webinar(DateOnly day, ref Draw draw) => In(day, draw.Weighted(WebinarWeekdays));

    /// <summary>A day for an event on site.</summary>
    public static DateOnly OnSite(DateOnly day, ref Draw draw) => In(day, draw.Weighted(OnSiteWeekdays));

    /// <summary>The next such weekday (Monday is 0) on which offices are open.</summary>
    private static DateOnly In(DateOnly day, int weekday)
    {
        int ahead = (weekday + 8 - (int)day.DayOfWeek) % 7;
        DateOnly wanted = day.AddDays(ahead);
        // Nobody comes around the turn of the year.
        if ((wanted.Month, wanted.Day) is (12, >= 18) or (1, <= 7))
            wanted = In(new DateOnly(wanted.Month == 12 ? wanted.Year + 1 : wanted.Year, 1, 8), weekday);
        return Calendar.WorkdayFrom(wanted, HolidayCalendar.NorthAmerica);
    }
}
