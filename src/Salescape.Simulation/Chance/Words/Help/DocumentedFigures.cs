using System.Collections.Concurrent;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// What the documentation of a product states in figures: limits, periods, addresses. They follow from the names of product and
/// feature alone, so that whoever asks is told the same, in tickets as in articles.
/// </summary>
internal static class DocumentedFigures
{
    private const ulong ForEntries = 1;
    private const ulong ForCalls = 2;
    private const ulong ForPeople = 3;
    private const ulong ForDays = 4;
    private const ulong ForBatch = 5;
    private const ulong ForWindow = 6;
    private const int DaysPerWeek = 7;

    // By product and feature; whoever asks first works them out.
    private static readonly ConcurrentDictionary<(Text Product, Text Feature), Figures> Known = new();

    /// <summary>States them.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="arena">Where to write.</param>
    /// <param name="product">The product's name.</param>
    /// <param name="feature">The feature's.</param>
    /// <param name="isOfProduct">Whether it is the product's pages that are pointed to, not the feature's.</param>
    public static void Tell(ref Facts facts, TextArena arena, Text product, Text feature, bool isOfProduct = false)
    {
        Figures known = Known.GetOrAdd((product, feature), static (names, arena) => Find(arena, names.Product, names.Feature), arena);
        facts.Set(Fact.Limit, known.Limit);
        facts.Set(Fact.Rate, known.Rate);
        facts.Set(Fact.Peak, known.Peak);
        facts.Set(Fact.Keep, known.Keep);
        facts.Set(Fact.Batch, known.Batch);
        facts.Set(Fact.Docs, isOfProduct ? known.PagesOfProduct : known.Pages);
        facts.Set(Fact.Api, known.Api);
    }

    private static Figures Find(TextArena arena, Text product, Text feature)
    {
        ulong ofProduct = KeyOf(product.Utf8);
        ulong ofFeature = ofProduct ^ KeyOf(feature.Utf8);
        return new(
            Number(IncidentAssumptions.LimitsOfEntries, ofFeature, ForEntries),
            Number(IncidentAssumptions.CallsAMinute, ofProduct, ForCalls),
            Number(IncidentAssumptions.PeopleAtATime, ofFeature, ForPeople),
            Number(IncidentAssumptions.DaysKept, ofProduct, ForDays),
            Number(IncidentAssumptions.EntriesOfBatch, ofProduct, ForBatch),
            PagesOf(product),
            PagesOf(feature),
            Lasting(Slug.Add(arena.Add("/v2/"u8), feature))
        );

        Text Number(ReadOnlySpan<int> choices, ulong key, ulong purpose) => Lasting(arena.AddGrouped(One(choices, key, purpose)));

        Text PagesOf(Text name) =>
            Lasting(Slug.Add(Slug.Add(arena.Add("https://docs."u8), Brand(product)).Add(".example/"u8), name));
    }

    private static Text Lasting(TextArena arena) => Text.Of(arena.Cut().Utf8);

    /// <summary>States the days that follow from when somebody asks and is told: the next maintenance, and something sent a while
    /// ago.</summary>
    public static void Tell(ref Facts facts, TextArena arena, Text product, DateOnly asked, DateOnly told)
    {
        DateOnly next = NextWindow(product, told, out int hour);
        arena.AddWeekday(next).Add(' ').AddDay(next).Add(", "u8).AddDigits(hour, 2).Add(":00 to "u8);
        facts.Set(Fact.Window, arena.AddDigits(hour + IncidentAssumptions.WindowHours, 2).Add(":00 UTC"u8).Cut());
        ulong range = IncidentAssumptions.EarlierMaxDays - IncidentAssumptions.EarlierMinDays + 1;
        ulong days = Draw.Mix(KeyOf(product.Utf8) + (ulong)asked.DayNumber) % range;
        DateOnly earlier = asked.AddDays(-IncidentAssumptions.EarlierMinDays - (int)days);
        while (earlier.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            earlier = earlier.AddDays(-1);
        facts.Set(Fact.Earlier, Amounts.Write(arena, earlier));
    }

    /// <summary>The second Saturday or Sunday of a month, the first that is later than a day.</summary>
    private static DateOnly NextWindow(Text product, DateOnly told, out int hour)
    {
        ulong key = Draw.Mix(KeyOf(product.Utf8) + ForWindow);
        var weekday = key % 2 == 0 ? DayOfWeek.Saturday : DayOfWeek.Sunday;
        hour = IncidentAssumptions.WindowFirstHour + (int)(key / 2 % IncidentAssumptions.WindowHours);
        for (var month = new DateOnly(told.Year, told.Month, 1); ; month = month.AddMonths(1))
        {
            int ahead = ((int)weekday - (int)month.DayOfWeek + DaysPerWeek) % DaysPerWeek;
            DateOnly window = month.AddDays(ahead + DaysPerWeek);
            if (window > told)
                return window;
        }
    }

    private static Text Brand(Text product)
    {
        ReadOnlySpan<byte> name = product.Utf8;
        int gap = name.IndexOf((byte)' ');
        return gap < 0 ? product : Text.Of(name[..gap]);
    }

    private static int One(ReadOnlySpan<int> choices, ulong key, ulong purpose) =>
        choices[(int)(Draw.Mix(key + purpose) % (ulong)choices.Length)];

    private static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        ulong key = 0;
        foreach (byte letter in name)
            key = Draw.Mix(key + letter);
        return key;
    }

    private sealed record Figures(
        Text Limit,
        Text Rate,
        Text Peak,
        Text Keep,
        Text Batch,
        Text PagesOfProduct,
        Text Pages,
        Text Api
    );
}
