using Salescape.Analyses.Chance;

namespace Salescape.Analyses.Headlines;

/// <summary>How a figure changed, in words that the figures choose.</summary>
internal static class Movement
{
    /// <summary>From the period before to the last one that is over: <c>rose from 20.9 % in Q1 2026 to 24.1 % in Q2 2026</c>.</summary>
    public static Fragment OverPeriods(Reading reading, Placeholder asked, IReadOnlyList<NamedGroup> periods)
    {
        IReadOnlyList<NamedGroup> ordered = periods.All(period => period.Last is not null)
            ? [.. periods.OrderBy(period => period.Last)]
            : periods;
        NamedGroup[] over = [.. ordered.Where(period => asked.IsStanding || period.Last is null || period.Last <= reading.Today)];
        return (over, ordered) switch
        {
            ([], []) => Fragment.Unknown,
            ([], [.., var current]) => new($"is {reading.Say(current.Value, asked.Column!)} so far in {current.Name}"),
            ([var only], _) => new($"is {reading.Say(only.Value, asked.Column!)} in {only.Name}{Cases(only)}"),
            ([.. var earlier, var last], _) => new(Between(reading, asked, BeforeOf(asked, earlier, last), last)),
            _ => Fragment.Unknown,
        };
    }

    /// <summary>The period that another is compared with: the one before it, or that of the year before, if it is known.</summary>
    private static NamedGroup BeforeOf(Placeholder asked, IReadOnlyList<NamedGroup> earlier, NamedGroup last)
    {
        DateOnly? yearBefore = asked.IsYearly ? last.Last?.AddDays(1).AddYears(-1).AddDays(-1) : null;
        return earlier.FirstOrDefault(period => period.Last is not null && period.Last == yearBefore) ?? earlier[^1];
    }

    /// <summary>From one column to another, of the rows together: <c>fell from 120 to 80</c>.</summary>
    public static Fragment BetweenColumns(Reading reading, Placeholder asked, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        Pair(reading, asked, rows) is { } pair
            ? new($"{Verb(reading, asked.Column!, pair.Before, pair.After)}{pair.Cases}{pair.Judged}")
            : Fragment.Unknown;

    /// <summary>One column beside another: <c>46.2 % against 20 % (n 13 and 5), no more than chance explains</c>.</summary>
    public static Fragment Against(Reading reading, Placeholder asked, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        Pair(reading, asked, rows) is { } pair
            ? new($"{reading.Say(pair.After, asked.Column!)} against {reading.Say(pair.Before, asked.Column!)}{pair.Cases}{pair.Judged}")
            : Fragment.Unknown;

    private static (double Before, double After, string Cases, string Judged)? Pair(
        Reading reading,
        Placeholder asked,
        IReadOnlyList<IReadOnlyList<object?>> rows
    )
    {
        int[] places = [reading.Answer.PlaceOf(asked.From!), reading.Answer.PlaceOf(asked.Column!)];
        IReadOnlyList<object?>[] known = [.. rows.Where(row => places.All(place => row[place] is long or decimal or double))];
        if (known.Length == 0)
            return null;
        if (
            reading.EstimateOf(asked.From!)?.Pool(reading.Answer, known) is { } before
            && reading.EstimateOf(asked.Column!) is { } estimate
            && estimate.Pool(reading.Answer, known) is { } after
        )
        {
            bool isSame = reading.Say(before.Value, asked.Column!) == reading.Say(after.Value, asked.Column!);
            string cases = $" (n {Count(after)} and {Count(before)})";
            return (before.Value, after.Value, cases, isSame ? "" : Judged(estimate, before, after));
        }

        return (reading.Numbers(known, asked.From!).Sum(), reading.Numbers(known, asked.Column!).Sum(), "", "");
    }

    private static string Between(Reading reading, Placeholder asked, NamedGroup before, NamedGroup last)
    {
        string from = reading.Say(before.Value, asked.Column!);
        string to = reading.Say(last.Value, asked.Column!);
        string judged = from == to ? "" : Spread.Judged(reading, asked, [before, last]);
        return from == to
            ? $"stayed at {to} from {before.Name} to {last.Name}{Cases(last)}"
            : $"{(last.Value > before.Value ? "rose" : "fell")} from {from} in {before.Name} to {to} in {last.Name}{Cases(last)}{judged}";
    }

    private static string Verb(Reading reading, string column, double before, double after)
    {
        (string from, string to) = (reading.Say(before, column), reading.Say(after, column));
        return from == to ? $"stayed at {to}" : $"{(after > before ? "rose" : "fell")} from {from} to {to}";
    }

    private static string Judged(Estimate estimate, Sample before, Sample after) =>
        estimate.HasInterval ? $", {estimate.Compare([before, after]).Spoken()}" : "";

    private static string Count(Sample sample) => Units.Say(sample.Cases, Unit.Number);

    private static string Cases(NamedGroup group) => Reading.Cases([group], " (n ") is { Length: > 0 } cases ? cases + ")" : "";
}
