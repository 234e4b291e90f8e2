using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Days as people name them on the day on which they write.</summary>
internal static class NoteDays
{
    /// <summary>Days for which a month without its year is the last of its name.</summary>
    private const int DaysOfPlainMonth = 300;

    /// <summary>A day to come: tomorrow, on Thursday, next Tuesday, on 14 October.</summary>
    public static Text Ahead(TextArena arena, DateOnly today, DateOnly day, bool isAmerican) =>
        (day.DayNumber - today.DayNumber, WeeksApart(today, day)) switch
        {
            (0, _) => arena.Add("today"u8).Cut(),
            (1, _) => arena.Add("tomorrow"u8).Cut(),
            (_, 0) => arena.Add("on "u8).AddWeekday(day).Cut(),
            (_, 1) => arena.Add("next "u8).AddWeekday(day).Cut(),
            _ => OnDate(arena, day, isAmerican),
        };

    /// <summary>A day gone by: yesterday, on Monday, last Friday, on 3 March.</summary>
    public static Text Behind(TextArena arena, DateOnly today, DateOnly day, bool isAmerican) =>
        (today.DayNumber - day.DayNumber, WeeksApart(day, today)) switch
        {
            (1, _) => arena.Add("yesterday"u8).Cut(),
            (_, 0) => arena.Add("on "u8).AddWeekday(day).Cut(),
            (_, 1) => arena.Add("last "u8).AddWeekday(day).Cut(),
            _ => OnDate(arena, day, isAmerican),
        };

    /// <summary>A date: 30 September, with its year where that is not this one.</summary>
    public static Text Date(TextArena arena, DateOnly today, DateOnly day, bool isAmerican)
    {
        AddDate(arena, day, isAmerican);
        if (day.Year != today.Year)
            arena.Add(isAmerican ? ", "u8 : " "u8).Add(day.Year);
        return arena.Cut();
    }

    /// <summary>A month gone by: September, with its year where that is not plain.</summary>
    public static Text Month(TextArena arena, DateOnly today, DateOnly day)
    {
        arena.AddMonth(day);
        if (today.DayNumber - day.DayNumber > DaysOfPlainMonth)
            arena.Add(' ').Add(day.Year);
        return arena.Cut();
    }

    /// <summary>How many weeks, from Monday on, lie between two days.</summary>
    public static int WeeksApart(DateOnly first, DateOnly day) => (WeekOf(day) - WeekOf(first)) / 7;

    private static int WeekOf(DateOnly day) => day.DayNumber - ((int)day.DayOfWeek + 6) % 7;

    private static Text OnDate(TextArena arena, DateOnly day, bool isAmerican) => AddDate(arena.Add("on "u8), day, isAmerican).Cut();

    private static TextArena AddDate(TextArena arena, DateOnly day, bool isAmerican) =>
        isAmerican ? arena.AddMonth(day).Add(' ').Add(day.Day) : arena.AddDay(day);
}
