using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Time as a service level agreement counts it, in minutes since a ticket was opened: all of them, or those in which the
/// desk is open for the customer, by the customer's own calendar and time.
/// </summary>
/// <param name="InOfficeHours">Whether the clock stands still outside office hours.</param>
/// <param name="Calendar">The customer's holidays.</param>
/// <param name="Day">The day on which the ticket was opened.</param>
/// <param name="Minute">The minute of that day.</param>
internal readonly record struct SlaClock(bool InOfficeHours, HolidayCalendar Calendar, DateOnly Day, int Minute)
{
    private const int MinutesPerDay = 1_440;

    /// <summary>The day on which the clock shows a number of minutes.</summary>
    public DateOnly DayAt(int minutes)
    {
        if (!InOfficeHours)
            return Day.AddDays((Minute + minutes) / MinutesPerDay);
        DateOnly day = Day;
        int left = minutes;
        for (int minute = Minute; ; day = day.AddDays(1), minute = 0)
        {
            int open = OpenFrom(day, minute);
            if (left <= open && open > 0)
                return day;
            left -= open;
        }
    }

    /// <summary>What the clock shows at the end of a day.</summary>
    public int AtEndOf(DateOnly last)
    {
        if (!InOfficeHours)
            return (last.DayNumber - Day.DayNumber + 1) * MinutesPerDay - Minute;
        int minutes = 0;
        for (DateOnly day = Day; day <= last; day = day.AddDays(1))
            minutes += OpenFrom(day, day == Day ? Minute : 0);
        return minutes;
    }

    /// <summary>Minutes of office hours left in a day from a minute of it on.</summary>
    private int OpenFrom(DateOnly day, int minute) =>
        Plan.Calendar.IsWorkday(day, Calendar)
            ? TicketTimeAssumptions.Closes - Math.Clamp(minute, TicketTimeAssumptions.Opens, TicketTimeAssumptions.Closes)
            : 0;
}
