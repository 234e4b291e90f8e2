using Salescape.Analyses.Chance;

namespace Salescape.Analyses.Headlines;

/// <summary>How far groups lie apart, in words.</summary>
internal static class Spread
{
    /// <summary>The largest of groups that make a sum, with its part of it: <c>EMEA ($1.20M of $3.40M, 35.3 %)</c>.</summary>
    public static Fragment Largest(Reading reading, Placeholder asked, IReadOnlyList<NamedGroup> groups)
    {
        if (groups.Count == 0)
            return Fragment.Unknown;
        NamedGroup largest = groups.MaxBy(group => group.Value)!;
        double sum = groups.Sum(group => group.Value);
        string value = reading.Say(largest.Value, asked.Column!);
        return new(
            groups.Count == 1 || groups.Any(group => group.Value < 0) || sum <= 0
                ? $"{largest.Name} ({value})"
                : $"{largest.Name} ({value} of {reading.Say(sum, asked.Column!)}, {Units.Say(100 * largest.Value / sum, Unit.Percent)})"
        );
    }

    /// <summary>From which to which value groups range, and whether chance explains it.</summary>
    public static Fragment Ranges(Reading reading, Placeholder asked, IReadOnlyList<NamedGroup> groups)
    {
        if (groups.Count == 0)
            return Fragment.Unknown;
        IReadOnlyList<NamedGroup> ranked = reading.Ranked(asked, groups);
        NamedGroup least = ranked.MinBy(group => group.Value)!;
        NamedGroup most = ranked.MaxBy(group => group.Value)!;
        string aside =
            ranked.Count < groups.Count
                ? $" ({Noun.Counted(groups.Count - ranked.Count, Units.Say(groups.Count - ranked.Count, Unit.Number), "group")} of fewer than {reading.EstimateOf(asked.Column!)!.LeastCases} left aside)"
                : "";
        if (ranked.Count == 1)
            return new($"was {reading.Say(most.Value, asked.Column!)} for {most.Name}{Cases(most)}{aside}");
        if (reading.Say(least.Value, asked.Column!) == reading.Say(most.Value, asked.Column!))
            return new($"was {reading.Say(most.Value, asked.Column!)} for all {ranked.Count}{aside}");
        return new(
            $"lay between {reading.Say(least.Value, asked.Column!)} for {least.Name}{Cases(least)} and {reading.Say(most.Value, asked.Column!)} for {most.Name}{Cases(most)}{Judged(reading, asked, ranked)}{aside}"
        );
    }

    /// <summary>What chance has to do with a difference between groups, behind a comma; nothing of sums.</summary>
    public static string Judged(Reading reading, Placeholder asked, IReadOnlyList<NamedGroup> groups) =>
        reading.EstimateOf(asked.Column!) is { HasInterval: true } estimate
            ? $", {estimate.Compare([.. groups.Select(group => group.Sample!)]).Spoken()}"
            : "";

    private static string Cases(NamedGroup group) => Reading.Cases(group, " (n ") is { Length: > 0 } cases ? cases + ")" : "";
}
