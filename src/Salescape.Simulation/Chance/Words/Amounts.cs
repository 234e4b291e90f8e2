using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Figures as people write them in notes.</summary>
internal static class Amounts
{
    /// <summary>An amount in whole units: <c>$48,600</c>.</summary>
    public static Text Write(TextArena arena, Money amount) => arena.Add('$').AddGrouped(amount.Share(1, 100).Cents).Cut();

    /// <summary>A count: <c>1,200</c>.</summary>
    public static Text Write(TextArena arena, int count) => arena.AddGrouped(count).Cut();

    /// <summary>A day without its year: <c>14 March</c>.</summary>
    public static Text Write(TextArena arena, DateOnly day) => arena.AddDay(day).Cut();

    /// <summary>A day as somebody writes it: <c>14 March</c>, <c>March 14</c>; with its year where that is asked for.</summary>
    public static Text Write(TextArena arena, DateOnly day, in Voice voice, bool withYear)
    {
        if (!voice.Marks.Holds(Fact.American))
            return withYear ? arena.AddDate(day).Cut() : arena.AddDay(day).Cut();
        arena.AddMonth(day).Add(' ').Add(day.Day);
        return withYear ? arena.Add(", "u8).Add(day.Year).Cut() : arena.Cut();
    }
}
