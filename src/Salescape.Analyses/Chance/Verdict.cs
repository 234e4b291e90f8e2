namespace Salescape.Analyses.Chance;

/// <summary>What a test says of a difference.</summary>
internal enum Verdict
{
    /// <summary>There are too few cases for a test, or nothing says how far they spread.</summary>
    Untested,

    /// <summary>A difference of this size comes up by chance more often than once in twenty times.</summary>
    WithinChance,

    /// <summary>It comes up by chance less often than once in twenty times.</summary>
    BeyondChance,
}

/// <summary>Verdicts of p-values, and in words.</summary>
internal static class Verdicts
{
    /// <summary>How often chance alone may make a difference that is told as one.</summary>
    public const double Level = 0.05;

    /// <summary>The verdict of a p-value; none where no test could be made.</summary>
    public static Verdict Of(double? p) =>
        p switch
        {
            null => Verdict.Untested,
            < Level => Verdict.BeyondChance,
            _ => Verdict.WithinChance,
        };

    /// <summary>The verdict as it follows a difference.</summary>
    public static string Spoken(this Verdict verdict) =>
        verdict switch
        {
            Verdict.BeyondChance => "more than chance explains",
            Verdict.WithinChance => "no more than chance explains",
            _ => "too few to tell from chance",
        };
}
