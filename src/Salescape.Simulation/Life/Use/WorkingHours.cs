using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>At which time of their own day people sit down to the product.</summary>
internal static class WorkingHours
{
    /// <summary>Seconds of a day.</summary>
    public const int SecondsPerDay = 24 * SecondsPerHour;

    private const int SecondsPerHour = 3_600;

    /// <summary>Equal shares of the sittings of a day whose bounds are kept; in between, time passes evenly.</summary>
    private const int Shares = 4_096;

    private static readonly double[] Ordinary = Bounds(SessionAssumptions.Hours);
    private static readonly double[] WithLongLunch = Bounds(SessionAssumptions.HoursWithLongLunch);

    /// <summary>A second of the day of a user.</summary>
    /// <param name="calendar">Tells how the country keeps its day.</param>
    /// <param name="user">Who: some begin early, some late.</param>
    /// <param name="draw">What chance brings.</param>
    public static int SecondOf(HolidayCalendar calendar, User user, ref Draw draw)
    {
        double[] bounds = calendar is HolidayCalendar.SouthernEurope or HolidayCalendar.LatinAmerica ? WithLongLunch : Ordinary;
        double share = draw.Unit() * Shares;
        int place = (int)share;
        int second = (int)(bounds[place] + (bounds[place + 1] - bounds[place]) * (share - place));
        return (second + SecondsPerDay + HabitOf(user)) % SecondsPerDay;
    }

    /// <summary>Seconds by which a user's day lies behind that of others: by role, and by a habit that never changes.</summary>
    private static int HabitOf(User user)
    {
        // The host of the workplace is drawn once a user; its low bits tell early from late risers.
        const int Most = SessionAssumptions.EarlierOrLaterSeconds;
        return (int)(user.Workplace.Host % (2 * Most + 1)) - Most + SessionAssumptions.LaterByRole[(int)user.Role] * 60;
    }

    /// <summary>The seconds at which equal shares of a day end, under a line through points of time and density.</summary>
    private static double[] Bounds((double Hour, double Density)[] points)
    {
        double[] done = new double[SecondsPerDay / 60 + 1];
        for (int minute = 0; minute < done.Length - 1; minute++)
            done[minute + 1] = done[minute] + DensityAt(points, (minute + 0.5) / 60);
        double[] bounds = new double[Shares + 1];
        int at = 0;
        for (int share = 1; share < Shares; share++)
        {
            double target = done[^1] * share / Shares;
            while (done[at + 1] < target)
                at++;
            bounds[share] = 60 * (at + (target - done[at]) / (done[at + 1] - done[at]));
        }

        bounds[Shares] = SecondsPerDay;
        return bounds;
    }

    private static double DensityAt((double Hour, double Density)[] points, double hour)
    {
        int next = 1;
        while (points[next].Hour < hour)
            next++;
        (double from, double low) = points[next - 1];
        (double until, double high) = points[next];
        return low + (high - low) * (hour - from) / (until - from);
    }
}
