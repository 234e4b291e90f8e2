namespace Salescape.Simulation.Plan;

/// <summary>The calendar months from the start to the horizon; the first one begins at the start.</summary>
internal readonly struct PlanMonths(DateOnly start, DateOnly horizon)
{
    /// <summary>Months, the last one included though the horizon may cut it.</summary>
    public int Count { get; } = Math.Max(0, Number(horizon) - Number(start)) + 1;

    /// <summary>The month of a date; the last one for dates beyond the horizon.</summary>
    public int IndexOf(DateOnly date) => Math.Clamp(Number(date) - Number(start), 0, Count - 1);

    /// <summary>A month's first day in the window.</summary>
    public DateOnly FirstDay(int month) => month == 0 ? start : new DateOnly(start.Year, start.Month, 1).AddMonths(month);

    private static int Number(DateOnly date) => date.Year * 12 + date.Month;
}
