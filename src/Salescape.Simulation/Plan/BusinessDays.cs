using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Time as offices keep it: a day passes the slower the less is done on it, and one on which nothing is done takes no time at all. So days
/// that lie a drawn time apart fall on weekdays as published, on hardly any around a turn of the year and on no holiday, and nothing has to
/// be moved to a working day afterwards. A year takes as long as on the calendar.
/// </summary>
internal static class BusinessDays
{
    /// <summary>The first day that is kept, and how many are; beyond, every working day is like any other.</summary>
    private static readonly int First = new DateOnly(1999, 1, 1).DayNumber;

    private const int Days = 48 * 366;

    /// <summary>Work of a day in an ordinary week, in the mean; whole numbers add up exactly.</summary>
    private const int WorkPerDay = 1_000;

    /// <summary>All of a day's work, in the unit in which shares are kept.</summary>
    private const int Whole = 1_000;

    private static readonly int Calendars = Enum.GetValues<HolidayCalendar>().Length;

    // By pace and calendar: work done before each day. Worked out when first asked for; who comes second works out the same.
    private static readonly int[]?[] Sums = new int[]?[Enum.GetValues<Pace>().Length * Calendars];

    // By calendar: what seasons and feasts leave of each day's work, thousandths.
    private static readonly short[]?[] Shares = new short[]?[Calendars];

    /// <summary>The day on which so much time has passed since the beginning of another.</summary>
    /// <param name="from">The day; none before it is found.</param>
    /// <param name="days">Calendar days in the mean of the years; 0 is the first day from it on that is worked.</param>
    /// <param name="calendar">Whose holidays are kept.</param>
    /// <param name="pace">What kind of work.</param>
    public static DateOnly After(DateOnly from, double days, HolidayCalendar calendar, Pace pace = Pace.Desk)
    {
        int place = from.DayNumber - First;
        int[] sums = Of(pace, calendar);
        if ((uint)place < Days && days < Days)
        {
            double target = sums[place] + days * sums[^1] / Days;
            if (target < sums[^1])
                return DateOnly.FromDayNumber(First + At(sums, place + (int)days, target));
        }

        return Calendar.WorkdayFrom(from.AddDays((int)days), calendar);
    }

    /// <summary>The day on which so much time is left until the end of another; the last one up to it that is worked if none is.</summary>
    public static DateOnly Before(DateOnly until, double days, HolidayCalendar calendar, Pace pace = Pace.Desk)
    {
        int place = until.DayNumber - First;
        int[] sums = Of(pace, calendar);
        if ((uint)place < Days && days < Days)
        {
            // Less than a whole: the end of a day belongs to it.
            double target = sums[place + 1] - days * sums[^1] / Days - 0.5;
            if (target >= 0)
                return DateOnly.FromDayNumber(First + At(sums, place - (int)days, target));
        }

        return Calendar.WorkdayUntil(until.AddDays(-(int)days), calendar);
    }

    /// <summary>The day on which a part of the time between two days, both included, has passed; the first where no work is done
    /// between them.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last one.</param>
    /// <param name="part">From 0 up to, not including, 1.</param>
    /// <param name="calendar">Whose holidays are kept.</param>
    /// <param name="pace">What kind of work.</param>
    public static DateOnly Within(DateOnly first, DateOnly last, double part, HolidayCalendar calendar, Pace pace = Pace.Desk)
    {
        int place = first.DayNumber - First;
        int days = last.DayNumber - first.DayNumber;
        if ((uint)place >= Days || days < 0 || place + days >= Days)
            return first;
        int[] sums = Of(pace, calendar);
        int work = sums[place + days + 1] - sums[place];
        return work == 0 ? first : DateOnly.FromDayNumber(First + At(sums, place + (int)(days * part), sums[place] + part * work));
    }

    /// <summary>The day on which somebody gets round to what falls due on a day of the calendar, whatever weekday that is.</summary>
    /// <param name="due">The day.</param>
    /// <param name="chance">From 0 up to, not including, 1.</param>
    /// <param name="calendar">Whose holidays are kept.</param>
    /// <param name="pace">What kind of work.</param>
    public static DateOnly Soon(DateOnly due, double chance, HolidayCalendar calendar, Pace pace = Pace.Desk) =>
        After(due, WeekdayAssumptions.DaysToGetRoundToIt * chance, calendar, pace);

    /// <summary>The place of the day in which a sum of work falls, looked for from a guess on.</summary>
    private static int At(int[] sums, int guess, double target)
    {
        int place = Math.Clamp(guess, 0, Days - 1);
        while (sums[place + 1] <= target)
            place++;
        while (sums[place] > target)
            place--;
        return place;
    }

    private static int[] Of(Pace pace, HolidayCalendar calendar)
    {
        ref int[]? sums = ref Sums[(int)pace * Calendars + (int)calendar];
        return Volatile.Read(ref sums) ?? (sums = Add(pace, calendar));
    }

    private static int[] Add(Pace pace, HolidayCalendar calendar)
    {
        ReadOnlySpan<double> weights = WeekdayAssumptions.Weights(pace);
        double week = 0;
        foreach (double weight in weights)
            week += weight;
        double[] work = new double[weights.Length];
        int[] ordinary = new int[weights.Length];
        for (int i = 0; i < work.Length; i++)
        {
            work[i] = weights[i] * work.Length * WorkPerDay / week;
            ordinary[i] = Left(work[i], Whole);
        }

        // Where the weekend is Friday and Saturday, Sunday opens the week.
        int shift = calendar == HolidayCalendar.Israel ? 1 : 0;
        short[] shares = SharesOf(calendar);
        int[] sums = new int[Days + 1];
        int weekday = ((int)DateOnly.FromDayNumber(First).DayOfWeek + 6 + shift) % 7;
        int sum = 0;
        for (int place = 0; place < shares.Length; place++)
        {
            // Nearly all days are ordinary ones.
            int share = shares[place];
            sum += share == Whole ? ordinary[weekday] : Left(work[weekday], ShareOf(share, pace));
            sums[place + 1] = sum;
            weekday = weekday == 6 ? 0 : weekday + 1;
        }

        return sums;
    }

    /// <summary>What a share leaves of a day's work.</summary>
    private static int Left(double work, int share) => (int)(work * share / Whole);

    /// <summary>What a season or a feast leaves of a day's work of a kind.</summary>
    /// <param name="share">Of work of any kind, thousandths; below 0 on a holiday.</param>
    /// <param name="pace">The kind.</param>
    private static int ShareOf(int share, Pace pace) =>
        pace switch
        {
            Pace.Personal => Math.Abs(share),
            // Sellers work to the last day of their year.
            Pace.Won or Pace.Lost => share < 0 ? 0 : Whole,
            _ => Math.Max(0, share),
        };

    /// <summary>What seasons and feasts leave of each day's work, thousandths; below 0 where offices are closed for a holiday.</summary>
    private static short[] SharesOf(HolidayCalendar calendar)
    {
        ref short[]? known = ref Shares[(int)calendar];
        if (Volatile.Read(ref known) is { } kept)
            return kept;
        short[] shares = new short[Days];
        var day = CalendarDay.Of(DateOnly.FromDayNumber(First));
        for (int place = 0; place < shares.Length; place++, day = day.Next)
        {
            double share = Rhythm.QuietOn(in day, calendar);
            if (WeekdayAssumptions.TurnOfYear.Holds(in day))
                share *= WeekdayAssumptions.TurnOfYear.Factor;
            short thousandths = (short)Math.Round(share * Whole);
            shares[place] = Calendar.IsHoliday(in day, calendar) ? (short)-thousandths : thousandths;
        }

        return known = shares;
    }
}
