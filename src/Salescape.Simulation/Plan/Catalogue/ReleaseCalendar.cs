namespace Salescape.Simulation.Plan;

/// <summary>On which days software is shipped.</summary>
internal static class ReleaseCalendar
{
    /// <summary>A day soon after <paramref name="date"/> on which a planned release goes out, by a <paramref name="chance"/> from 0 to
    /// 1.</summary>
    public static DateOnly Next(DateOnly date, double chance)
    {
        DateOnly day = BusinessDays.Soon(date, chance, HolidayCalendar.NorthAmerica, Pace.Shipping);
        if (!IsFrozen(day))
            return day;
        while (IsFrozen(day))
            day = day.AddDays(1);
        return BusinessDays.Soon(day, chance, HolidayCalendar.NorthAmerica, Pace.Shipping);
    }

    /// <summary>
    /// As <see cref="Next"/>, but what a freeze holds up queues behind it for some days: not everything goes out at once.
    /// </summary>
    public static DateOnly NextAfterQueue(DateOnly date, int queueDays, double chance)
    {
        if (!IsFrozen(date))
            return Next(date, chance);
        while (IsFrozen(date))
            date = date.AddDays(1);
        return Next(date.AddDays(queueDays), chance);
    }

    /// <summary>The first working day from <paramref name="date"/> on: an urgent fix waits for no freeze.</summary>
    public static DateOnly NextUrgent(DateOnly date)
    {
        while (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            date = date.AddDays(1);
        return date;
    }

    /// <summary>Tuesday to Thursday, and not in a freeze.</summary>
    public static bool IsReleaseDay(DateOnly date) =>
        date.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday && !IsFrozen(date);

    /// <summary>From mid-December to the first week of January, and the last seven days of a quarter.</summary>
    private static bool IsFrozen(DateOnly date) =>
        date switch
        {
            { Month: 12, Day: >= 15 } or { Month: 1, Day: <= 7 } => true,
            { Month: 3, Day: >= 25 } => true,
            { Month: 6 or 9, Day: >= 24 } => true,
            _ => false,
        };
}
