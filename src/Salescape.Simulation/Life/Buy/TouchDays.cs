using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>On which days sellers and buyers talk: most in the middle of the week, least on a Friday.</summary>
internal static class TouchDays
{
    /// <summary>Between Christmas and New Year hardly anybody talks.</summary>
    private static bool IsBetweenYears(DateOnly day) => day is { Month: 12, Day: > 23 };

    /// <summary>A working day near a point of time, inside two days, both included; null where they hold none.</summary>
    /// <param name="near">A day of the week meant.</param>
    /// <param name="from">The first day possible.</param>
    /// <param name="until">The last one.</param>
    /// <param name="country">Whose holidays are kept.</param>
    /// <param name="draw">What decides.</param>
    public static DateOnly? Near(DateOnly near, DateOnly from, DateOnly until, Country country, ref Draw draw)
    {
        DateOnly sunday = near.AddDays(-(int)near.DayOfWeek);
        for (int attempt = 0; attempt < NoteAssumptions.DayAttempts; attempt++)
        {
            DateOnly day = sunday.AddDays(draw.Weighted(NoteAssumptions.Weekdays));
            bool isAway = IsBetweenYears(day) && draw.Chance(NoteAssumptions.AwayBetweenYears);
            if (from <= day && day <= until && PublicHolidays.IsOpen(day, country) && !isAway)
                return day;
        }

        DateOnly back = PublicHolidays.OpenUntil(near < until ? near : until, country);
        if (IsBetweenYears(back))
            back = PublicHolidays.OpenUntil(new DateOnly(back.Year, 12, 23), country);
        if (back >= from)
            return back;
        DateOnly on = PublicHolidays.OpenFrom(from, country);
        if (IsBetweenYears(on))
            on = PublicHolidays.OpenFrom(new DateOnly(on.Year + 1, 1, 2), country);
        return on <= until ? on : null;
    }
}
