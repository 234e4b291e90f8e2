namespace Salescape.Simulation.Life;

/// <summary>How often a user has logged in, and when last: up to the day to which use was lived and, where the course of a life is kept,
/// up to any day before.</summary>
internal sealed class LoginCount : IPooled
{
    private readonly List<DateOnly> _days = [];
    private int _count;
    private DateOnly _last;

    /// <summary>Counts a day with a login, later than all before it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isKept">Whether earlier days will be asked for.</param>
    public void Add(DateOnly day, bool isKept)
    {
        _count++;
        _last = day;
        if (isKept)
            _days.Add(day);
    }

    /// <summary>Days with a login up to another.</summary>
    public int CountBy(Today day)
    {
        if (_count == 0 || _last <= day)
            return _count;
        if (_days.Count < _count)
            throw new InvalidOperationException($"The course of logins up to {_last:yyyy-MM-dd} was not kept.");
        int first = 0;
        for (int behind = _days.Count - 1; first < behind;)
        {
            int middle = (first + behind) / 2;
            if (_days[middle] <= day)
                first = middle + 1;
            else
                behind = middle;
        }

        return first;
    }

    /// <summary>The last day with a login up to another; null if there was none.</summary>
    public DateOnly? LastBy(Today day)
    {
        int count = CountBy(day);
        return count == 0 ? null
            : count == _count ? _last
            : _days[count - 1];
    }

    /// <inheritdoc/>
    public void Clear()
    {
        _days.Clear();
        _count = 0;
        _last = default;
    }
}
