namespace Salescape.Simulation.Plan;

/// <summary>Things of the plan in the order of their days, to be had by day.</summary>
internal sealed class Timetable<T>
{
    private readonly T[] _items;
    private readonly int[] _days;

    /// <param name="items">What is on the timetable; things of one day keep their order.</param>
    /// <param name="day">When it is.</param>
    public Timetable(IEnumerable<T> items, Func<T, DateOnly> day)
    {
        _items = [.. items.OrderBy(day)];
        _days = Array.ConvertAll(_items, item => day(item).DayNumber);
    }

    /// <summary>All that is on it.</summary>
    public ReadOnlySpan<T> All => _items;

    /// <summary>What is on two days, both included, and between them.</summary>
    public ReadOnlySpan<T> Between(DateOnly first, DateOnly last)
    {
        int from = PlacesBefore(first.DayNumber);
        return _items.AsSpan(from, Math.Max(0, PlacesBefore(last.DayNumber + 1) - from));
    }

    /// <summary>All that is on a day or before.</summary>
    public ReadOnlySpan<T> UpTo(DateOnly day) => _items.AsSpan(0, PlacesBefore(day.DayNumber + 1));

    private int PlacesBefore(int day)
    {
        int low = 0;
        for (int high = _days.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _days[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
