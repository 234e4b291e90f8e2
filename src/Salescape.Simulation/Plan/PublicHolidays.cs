using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>On which days nobody is called or met: those on which offices are closed, and a country's own public holidays. What runs by
/// <see cref="Calendar"/> alone keeps the holidays that whole groups of countries share.</summary>
/// <remarks>Those of a fixed day, of a Monday and of Easter, as the countries' laws name them; feasts by the moon are not kept.</remarks>
internal static class PublicHolidays
{
    /// <summary>What a day's work is at most where people stay at home.</summary>
    private const double HardlyAnyWork = 0.3;

    private static readonly Dictionary<Text, Feast[]> ByCountry = new()
    {
        [Text.Of("United States")] = [Nth(3, 1), Nth(3, 2), Last(5), On(6, 19), Nth(1, 9)],
        [Text.Of("Canada")] = [Easter(-2), new(5, 18, DayOfWeek.Monday, null), On(7, 1), Nth(1, 8), Nth(1, 9), Nth(2, 10)],
        [Text.Of("United Kingdom")] = [Easter(-2), Easter(1), Nth(1, 5), Last(5), Last(8)],
        [Text.Of("Ireland")] = [On(3, 17), Easter(1), Nth(1, 5), Nth(1, 6), Nth(1, 8), Last(10)],
        [Text.Of("Germany")] = [Easter(-2), Easter(1), Easter(39), Easter(50), On(5, 1), On(10, 3)],
        [Text.Of("Switzerland")] = [Easter(-2), Easter(1), Easter(39), Easter(50), On(8, 1)],
        [Text.Of("Netherlands")] = [Easter(1), Easter(39), Easter(50), On(4, 27)],
        [Text.Of("France")] = [Easter(1), Easter(39), Easter(50), On(5, 8), On(7, 14), On(11, 1), On(11, 11)],
        [Text.Of("Spain")] = [Easter(-2), On(1, 6), On(10, 12), On(11, 1), On(12, 6), On(12, 8)],
        [Text.Of("Italy")] = [Easter(1), On(1, 6), On(4, 25), On(6, 2), On(11, 1), On(12, 8), On(12, 26)],
        [Text.Of("Poland")] = [Easter(1), Easter(60), On(1, 6), On(5, 1), On(5, 3), On(8, 15), On(11, 1), On(11, 11)],
        [Text.Of("Sweden")] = [Easter(-2), Easter(1), Easter(39), On(1, 6), On(5, 1), On(6, 6)],
        [Text.Of("Denmark")] = [Easter(-3), Easter(-2), Easter(1), Easter(39), Easter(50), On(6, 5)],
        [Text.Of("Norway")] = [Easter(-3), Easter(-2), Easter(1), Easter(39), Easter(50), On(5, 1), On(5, 17)],
        [Text.Of("South Africa")] =
        [
            Easter(-2),
            Easter(1),
            On(3, 21),
            On(4, 27),
            On(5, 1),
            On(6, 16),
            On(8, 9),
            On(9, 24),
            On(12, 16),
        ],
        [Text.Of("Australia")] = [Easter(-2), Easter(1), On(4, 25), Nth(2, 6)],
        [Text.Of("New Zealand")] = [Easter(-2), Easter(1), On(2, 6), On(4, 25), Nth(1, 6), Nth(4, 10)],
        [Text.Of("Japan")] =
        [
            Nth(2, 1),
            On(2, 11),
            On(2, 23),
            On(4, 29),
            Nth(3, 7),
            On(8, 11),
            Nth(3, 9),
            Nth(2, 10),
            On(11, 3),
            On(11, 23),
        ],
        [Text.Of("South Korea")] = [On(3, 1), On(5, 5), On(6, 6), On(8, 15), On(10, 3), On(10, 9)],
        [Text.Of("Hong Kong")] = [Easter(-2), Easter(1), On(5, 1), On(7, 1), On(10, 1)],
        [Text.Of("Singapore")] = [Easter(-2), On(8, 9)],
        [Text.Of("India")] = [On(10, 2)],
        [Text.Of("Brazil")] = [Easter(-2), On(4, 21), On(9, 7), On(10, 12), On(11, 2), On(11, 15)],
        [Text.Of("Mexico")] = [Easter(-3), Easter(-2), Nth(1, 2), Nth(3, 3), On(9, 16), Nth(3, 11)],
        [Text.Of("Chile")] = [Easter(-2), On(5, 21), On(9, 18), On(9, 19), On(11, 1), On(12, 8)],
        [Text.Of("Colombia")] = [Easter(-3), Easter(-2), On(7, 20), On(8, 7), On(12, 8)],
        [Text.Of("Argentina")] = [Easter(-2), On(3, 24), On(4, 2), On(5, 25), On(7, 9), On(12, 8)],
    };

    /// <summary>Whether people there can be called or met.</summary>
    public static bool IsOpen(DateOnly day, Country country) =>
        Calendar.IsWorkday(day, country.Calendar)
        && Rhythm.QuietOn(CalendarDay.Of(day), country.Calendar) > HardlyAnyWork
        && !IsKept(day, country);

    /// <summary>The day itself if people can be met, else the next one.</summary>
    public static DateOnly OpenFrom(DateOnly day, Country country)
    {
        while (!IsOpen(day, country))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The day itself if people can be met, else the last one before.</summary>
    public static DateOnly OpenUntil(DateOnly day, Country country)
    {
        while (!IsOpen(day, country))
            day = day.AddDays(-1);
        return day;
    }

    private static bool IsKept(DateOnly day, Country country)
    {
        if (!ByCountry.TryGetValue(country.Name, out Feast[]? feasts))
            return false;
        foreach (Feast feast in feasts)
        {
            if (feast.Falls(day))
                return true;
        }

        return false;
    }

    private static Feast On(int month, int day) => new(month, day, null, null);

    /// <summary>A Monday of a month.</summary>
    private static Feast Nth(int which, int month) => new(month, 7 * which - 6, DayOfWeek.Monday, null);

    private static Feast Last(int month) => new(month, DateTime.DaysInMonth(2023, month) - 6, DayOfWeek.Monday, null);

    private static Feast Easter(int days) => new(0, 0, null, days);

    /// <summary>A holiday: a day of a month, a day of the week in the seven days from there on, or a day so far from Easter.</summary>
    private readonly record struct Feast(int Month, int Day, DayOfWeek? Weekday, int? FromEaster)
    {
        public bool Falls(DateOnly day) =>
            FromEaster is { } days ? Rhythm.EasterOf(day.Year).AddDays(days) == day
            : day.Month == Month
                && (Weekday is { } weekday ? day.DayOfWeek == weekday && day.Day >= Day && day.Day < Day + 7 : day.Day == Day);
    }
}
