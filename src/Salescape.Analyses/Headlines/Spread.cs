using Salescape.Analyses.Chance;

namespace Salescape.Analyses.Headlines;

/// <summary>How far groups lie apart, in words.</summary>
internal static class Spread
{
    // Of more names that tie, nobody wants to hear all.
    private const int MostNames = 3;
    private const double Half = 50;

    /// <summary>The largest of groups that make a sum, with its part of it: <c>EMEA ($1.20M of $3.40M, 35.3 %)</c>.</summary>
    public static Fragment Largest(Reading reading, Placeholder asked, IReadOnlyList<NamedGroup> groups)
    {
        if (groups.Count == 0)
            return Fragment.Unknown;
        IReadOnlyList<NamedGroup> ahead = Level(groups, groups.Max(group => group.Value));
        double largest = ahead[0].Value;
        double sum = groups.Sum(group => group.Value);
        string value = reading.Say(largest, asked.Column!) + (ahead.Count > 1 ? " each" : "");
        bool isWhole = groups.Count > 1 && sum > 0 && groups.All(group => group.Value >= 0);
        double share = isWhole ? Math.Round(100 * largest / sum, 1, MidpointRounding.AwayFromZero) : 0;
        return new(
            isWhole
                ? $"{Names(ahead)} ({value} of {reading.Say(sum, asked.Column!)}, {Units.Say(100 * largest / sum, Unit.Percent)})"
                : $"{Names(ahead)} ({value})",
            IsMost: share > Half || groups.Count == 1,
            IsAll: groups.Count == 1
        );
    }

    /// <summary>The groups that have a value, exactly.</summary>
    public static IReadOnlyList<NamedGroup> Level(IReadOnlyList<NamedGroup> groups, double value) =>
        [.. groups.Where(group => group.Value == value)];

    /// <summary>Groups that stand together: <c>EMEA</c>, <c>EMEA and APAC</c>, <c>EMEA, APAC and 5 others</c>.</summary>
    public static string Names(IReadOnlyList<NamedGroup> groups)
    {
        string[] names = [.. groups.Select(group => group.Name)];
        string[] told = names.Length <= MostNames ? names : [.. names.Take(MostNames - 1), $"{names.Length - MostNames + 1} others"];
        return told.Length == 1 ? told[0] : $"{string.Join(", ", told[..^1])} and {told[^1]}";
    }

    /// <summary>From which to which value groups range, and whether chance explains it.</summary>
    public static Fragment Ranges(Reading reading, Placeholder asked, IReadOnlyList<NamedGroup> groups)
    {
        if (groups.Count == 0)
            return Fragment.Unknown;
        IReadOnlyList<NamedGroup> ranked = reading.Ranked(asked, groups);
        IReadOnlyList<NamedGroup> least = Level(ranked, ranked.Min(group => group.Value));
        IReadOnlyList<NamedGroup> most = Level(ranked, ranked.Max(group => group.Value));
        string aside =
            ranked.Count < groups.Count
                ? $" ({Noun.Counted(groups.Count - ranked.Count, Units.Say(groups.Count - ranked.Count, Unit.Number), "group")} of fewer than {reading.EstimateOf(asked.Column!)!.LeastCases} left aside)"
                : "";
        if (ranked.Count == 1)
            return new($"was {Said(most)} for {Names(most)}{Cases(most)}{aside}");
        if (Said(least) == Said(most))
            return new($"was {Said(most)} for all {ranked.Count}{aside}");
        return new(
            $"lay between {Said(least)} for {Names(least)}{Cases(least)} and {Said(most)} for {Names(most)}{Cases(most)}{Judged(reading, asked, ranked)}{aside}"
        );

        string Said(IReadOnlyList<NamedGroup> level) => reading.Say(level[0].Value, asked.Column!);
    }

    /// <summary>What chance has to do with a difference between groups, behind a comma; nothing of sums.</summary>
    public static string Judged(Reading reading, Placeholder asked, IReadOnlyList<NamedGroup> groups) =>
        reading.EstimateOf(asked.Column!) is { HasInterval: true } estimate
            ? $", {estimate.Compare([.. groups.Select(group => group.Sample!)]).Spoken()}"
            : "";

    private static string Cases(IReadOnlyList<NamedGroup> groups) =>
        Reading.Cases(groups, " (n ") is { Length: > 0 } cases ? cases + ")" : "";
}
