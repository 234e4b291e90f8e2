namespace Salescape.Simulation.RollUp;

/// <summary>How much of what a mailing or post will ever bring is in on a day.</summary>
internal static class Ripening
{
    /// <summary>The share that is in.</summary>
    /// <param name="byDay">The share by the end of the first day, the second and so on; later all.</param>
    /// <param name="since">The first day.</param>
    /// <param name="day">The day.</param>
    public static double On(ReadOnlySpan<double> byDay, DateOnly since, DateOnly day)
    {
        int days = day.DayNumber - since.DayNumber;
        return days < 0 ? 0
            : days < byDay.Length ? byDay[days]
            : 1;
    }

    /// <summary>That share of a number, rounded half up.</summary>
    public static int Part(double number, double share) => (int)(number * share + 0.5);
}
