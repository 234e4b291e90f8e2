namespace Salescape.Simulation.Plan;

/// <summary>A date taken apart once, where many questions are asked of its parts.</summary>
internal readonly record struct CalendarDay(DateOnly Date, int Year, int Month, int Day)
{
    /// <summary>Takes a date apart.</summary>
    public static CalendarDay Of(DateOnly date)
    {
        (int year, int month, int day) = date;
        return new(date, year, month, day);
    }

    /// <summary>The day after.</summary>
    public CalendarDay Next => Day < ShortestMonth ? this with { Date = Date.AddDays(1), Day = Day + 1 } : Of(Date.AddDays(1));

    private const int ShortestMonth = 28;
}
