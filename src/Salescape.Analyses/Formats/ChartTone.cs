namespace Salescape.Analyses.Formats;

/// <summary>What a series means, so that its colour may say it: a loss is never green, and a target is no bar.</summary>
public enum ChartTone
{
    /// <summary>Neither good nor bad.</summary>
    None,

    /// <summary>Wanted.</summary>
    Good,

    /// <summary>To be watched.</summary>
    Warning,

    /// <summary>Unwanted.</summary>
    Bad,

    /// <summary>The worst of a scale.</summary>
    Critical,

    /// <summary>What should be, not what is.</summary>
    Target,
}

/// <summary>Reads what a series means from its name.</summary>
internal static class ChartTones
{
    private static readonly char[] Between = [' ', '_', '-', ',', '(', ')'];

    private static readonly HashSet<string> Scales = ["priority", "severity", "risk_level", "churn_risk", "risk"];

    private static readonly HashSet<string> OfTargets = ["target", "quota", "budgeted", "plan", "planned", "goal"];

    // "Won of target" is a share, no target.
    private static readonly HashSet<string> OfShares = ["of", "used", "percent", "share"];

    private static readonly HashSet<string> Unwanted =
    [
        .. "lost loss losses churn churned breached breaches late overdue danger risk failed errors error declining contraction".Split(' '),
        .. "missed blocked dormant never wrong unpaid stalled red cancelled terminated expired bounced broken severe critical".Split(' '),
        .. "unhealthy rejected".Split(' '),
    ];

    private static readonly HashSet<string> Watched = [.. "watch warning yellow pending amber".Split(' ')];

    private static readonly HashSet<string> Wanted =
    [
        .. "won kept renewed improving expansion met green healthy paid succeeded success settled completed collected retention".Split(' '),
    ];

    private static readonly HashSet<string> Turning = ["no", "not", "low", "without", "un"];

    /// <summary>The meaning of a series.</summary>
    /// <param name="name">A measure's name, or a value of the column of series.</param>
    /// <param name="column">The column of series; null if measures are.</param>
    public static ChartTone Of(string name, string? column)
    {
        string[] words = name.ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        if (column is not null && Scales.Contains(column))
            return words switch
            {
                ["critical" or "blocker"] => ChartTone.Critical,
                ["high" or "major"] => ChartTone.Bad,
                ["medium"] => ChartTone.Warning,
                _ => ChartTone.None,
            };
        if (column is null && words.Any(OfTargets.Contains) && !words.Any(OfShares.Contains))
            return ChartTone.Target;
        // A value of a column means itself; "Paid Search" is not paid.
        if (column is not null)
            return Unwanted.Contains(words[^1]) && words.Length <= 2 ? ChartTone.Bad
                : words is not [var only] ? ChartTone.None
                : Watched.Contains(only) ? ChartTone.Warning
                : Wanted.Contains(only) ? ChartTone.Good
                : ChartTone.None;
        bool isTurned = words.Any(Turning.Contains);
        return words.Any(Unwanted.Contains) ? (isTurned ? ChartTone.None : ChartTone.Bad)
            : words.Any(Watched.Contains) ? ChartTone.Warning
            : words.Any(Wanted.Contains) && !isTurned ? ChartTone.Good
            : ChartTone.None;
    }
}
