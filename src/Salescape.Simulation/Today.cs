namespace Salescape.Simulation;

/// <summary>
/// The day from which a life is told. Where somebody waits for its <see cref="Turn"/>, it notes for every question that is put to it the
/// first later day on which the answer would be another; so it is known until when rows read as they do, without a word of it in the
/// chapters that tell them.
/// </summary>
/// <param name="day">The day.</param>
/// <param name="turn">What notes when answers change; null if nobody asks.</param>
internal readonly struct Today(DateOnly day, Turn? turn)
{
    private readonly int _number = day.DayNumber;
    private readonly Turn? _turn = turn;

    /// <summary>A day of which nobody asks when answers change.</summary>
    public static implicit operator Today(DateOnly day) => new(day, null);

    /// <summary>The day as a number to reckon with, which may come out otherwise on any later one.</summary>
    public static implicit operator DateOnly(Today today)
    {
        today._turn?.Note(today._number + 1);
        return DateOnly.FromDayNumber(today._number);
    }

    /// <summary>Days since the first of the calendar; another one tomorrow.</summary>
    public int DayNumber => ((DateOnly)this).DayNumber;

    /// <summary>Whether a day has come.</summary>
    public static bool operator <=(DateOnly day, Today today)
    {
        if (day.DayNumber <= today._number)
            return true;
        today._turn?.Note(day.DayNumber);
        return false;
    }

    /// <summary>Whether a day has passed.</summary>
    public static bool operator <(DateOnly day, Today today)
    {
        if (day.DayNumber < today._number)
            return true;
        today._turn?.Note(day.DayNumber + 1);
        return false;
    }

    /// <summary>Whether a day is still to come.</summary>
    public static bool operator >(DateOnly day, Today today) => !(day <= today);

    /// <summary>Whether a day has not passed yet.</summary>
    public static bool operator >=(DateOnly day, Today today) => !(day < today);

    /// <summary>Whether a day is still to come.</summary>
    public static bool operator <(Today today, DateOnly day) => !(day <= today);

    /// <summary>Whether a day has not passed yet.</summary>
    public static bool operator <=(Today today, DateOnly day) => !(day < today);

    /// <summary>Whether a day has passed.</summary>
    public static bool operator >(Today today, DateOnly day) => day < today;

    /// <summary>Whether a day has come.</summary>
    public static bool operator >=(Today today, DateOnly day) => day <= today;
}

/// <summary>The first later day on which what has been asked of a <see cref="Today"/> would be answered otherwise. One per worker.</summary>
internal sealed class Turn
{
    private int _next;

    /// <summary>The day; the last possible one if no answer ever changes.</summary>
    public DateOnly Day => DateOnly.FromDayNumber(Math.Min(_next, DateOnly.MaxValue.DayNumber));

    /// <summary>Forgets what was asked.</summary>
    public void Begin() => _next = int.MaxValue;

    /// <summary>Notes a day on which an answer changes.</summary>
    public void Note(int day)
    {
        if (day < _next)
            _next = day;
    }
}
