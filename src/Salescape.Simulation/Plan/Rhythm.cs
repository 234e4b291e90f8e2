using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>How much people work on each day of the plan, country group by country group. Worked out once.</summary>
internal sealed class Rhythm
{
    private readonly int _first;
    private readonly double[][] _days;

    /// <param name="from">The first day that will be asked for.</param>
    /// <param name="until">The last one.</param>
    public Rhythm(DateOnly from, DateOnly until)
    {
        _first = from.DayNumber;
        _days = [.. Enum.GetValues<HolidayCalendar>().Select(calendar => DaysOf(calendar, from, until))];
    }

    /// <summary>Work done on a day, relative to an ordinary working day.</summary>
    public double On(DateOnly day, HolidayCalendar calendar) => _days[(int)calendar][day.DayNumber - _first];

    /// <summary>Work done on the seven days from one on, each relative to an ordinary working day.</summary>
    public ReadOnlySpan<double> Week(DateOnly monday, HolidayCalendar calendar) =>
        _days[(int)calendar].AsSpan(monday.DayNumber - _first, 7);

    /// <summary>Work done in the seven days up to one, relative to an ordinary working week.</summary>
    public double WeekUpTo(DateOnly day, HolidayCalendar calendar)
    {
        ReadOnlySpan<double> days = _days[(int)calendar].AsSpan(day.DayNumber - _first - 6, 7);
        double sum = 0;
        foreach (double one in days)
            sum += one;
        return sum / OrdinaryWeek;
    }

    private static readonly double OrdinaryWeek = SumOf(RhythmAssumptions.ByWeekday);

    private static double SumOf(ReadOnlySpan<double> factors)
    {
        double sum = 0;
        foreach (double factor in factors)
            sum += factor;
        return sum;
    }

    private static double[] DaysOf(HolidayCalendar calendar, DateOnly from, DateOnly until)
    {
        var days = new double[until.DayNumber - from.DayNumber + 1];
        for (int i = 0; i < days.Length; i++)
            days[i] = FactorOf(CalendarDay.Of(from.AddDays(i)), calendar);
        return days;
    }

    private static double FactorOf(in CalendarDay day, HolidayCalendar calendar)
    {
        // Where the weekend is Friday and Saturday, Sunday is worked as others work Monday.
        int shift = calendar == HolidayCalendar.Israel ? 1 : 0;
        double weekday = RhythmAssumptions.ByWeekday[((int)day.Date.DayOfWeek + 6 + shift) % 7];
        bool isSouthern = calendar is HolidayCalendar.Oceania or HolidayCalendar.LatinAmerica or HolidayCalendar.Africa;
        double month = (isSouthern ? RhythmAssumptions.ByMonthInTheSouth : RhythmAssumptions.ByMonth)[day.Month - 1];
        return weekday * month * QuietOn(in day, calendar);
    }

    /// <summary>What a season or a feast leaves of a day's work; 1 on most days.</summary>
    public static double QuietOn(in CalendarDay day, HolidayCalendar calendar) =>
        Math.Min(SeasonOf(in day, calendar), FeastOf(in day, calendar));

    private static double SeasonOf(in CalendarDay day, HolidayCalendar calendar)
    {
        foreach (QuietSeason season in RhythmAssumptions.SeasonsOf(calendar))
        {
            if (season.Holds(in day))
                return season.Factor;
        }

        return 1;
    }

    private static double FeastOf(in CalendarDay day, HolidayCalendar calendar)
    {
        if (Calendar.IsHoliday(in day, calendar))
            return RhythmAssumptions.Holiday;
        // Easter lies between 22 March and 25 April, and carnival seven weeks before.
        int toEaster = day.Month <= 4 ? EasterOf(day.Year).DayNumber - day.Date.DayNumber : int.MaxValue;
        return calendar switch
        {
            // The day after Thanksgiving.
            HolidayCalendar.NorthAmerica when day.Month == 11 && Calendar.IsHoliday(day.Date.AddDays(-1), calendar) =>
                RhythmAssumptions.Holiday,
            HolidayCalendar.LatinAmerica when toEaster is 47 or 48 or 2 or 3 => RhythmAssumptions.Carnival,
            HolidayCalendar.WesternEurope
            or HolidayCalendar.SouthernEurope
            or HolidayCalendar.Nordic
            or HolidayCalendar.Africa
            or HolidayCalendar.Oceania when toEaster is 2 or -1 => RhythmAssumptions.Easter,
            HolidayCalendar.China or HolidayCalendar.SoutheastAsia when IsLunarNewYear(in day) => RhythmAssumptions.LunarNewYear,
            _ => 1,
        };
    }

    private static bool IsLunarNewYear(in CalendarDay day)
    {
        int place = day.Year - RhythmAssumptions.FirstLunarNewYear;
        if (place < 0 || place >= RhythmAssumptions.LunarNewYears.Length)
            return false;
        (int month, int first) = RhythmAssumptions.LunarNewYears[place];
        int days = day.Date.DayNumber - new DateOnly(day.Year, month, first).DayNumber;
        return days >= -1 && days < RhythmAssumptions.LunarNewYearDays - 1;
    }

    // Asked for every day of the plan; the first is of no year.
    private static readonly DateOnly[] Easters = [default, .. Enumerable.Range(1, LastEaster).Select(FindEaster)];

    private const int LastEaster = 2100;

    /// <summary>Easter Sunday.</summary>
    public static DateOnly EasterOf(int year) => year <= LastEaster ? Easters[year] : FindEaster(year);

    /// <summary>Easter Sunday by the Gregorian rule (the anonymous algorithm of 1876).</summary>
    private static DateOnly FindEaster(int year)
    {
        int golden = year % 19,
            century = year / 100,
            rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return new DateOnly(year, days / 31, days % 31 + 1);
    }
}
