using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind problems that many customers meet.</summary>
internal static class IssueAssumptions
{
    /// <summary>Known problems when history begins, about as many as releases before it left open.</summary>
    public const double AtStart = 12;

    /// <summary>Known problems that come to light in a year: with those of the start, the schema document's 80 after three.</summary>
    public const double AYear = 24;

    /// <summary>Known problems fewer than expected by a day, above which any release brings one; judgement.</summary>
    public const int MaxBehind = 2;

    /// <summary>How often a problem is still met on its releases once the fix is out, relative to before; judgement: the way round is known
    /// and updates are on their way.</summary>
    public const double LeftAfterFix = 0.35;

    /// <summary>How tickets about a known problem end while its fix is not out, by <see cref="ResolutionType"/>: a way round, or filed with
    /// the one that came first. Judgement, for the mix of metric 121.</summary>
    public static ReadOnlySpan<double> EndsBeforeFix => [0, 59, 0, 41, 0, 0];

    /// <summary>How they end once it is: by the fix, mostly. Judgement, for the mix of metric 121.</summary>
    public static ReadOnlySpan<double> EndsWhenFixed => [64, 10, 0, 26, 0, 0];

    /// <summary>Known problems that a bad release brings, fewest; judgement, for some 80 in three years.</summary>
    public const int FewestOfBadRelease = 2;

    /// <summary>Known problems that a bad release brings, most.</summary>
    public const int MaxOfBadRelease = 8;

    /// <summary>Chance that any other release brings a problem that stays for several releases; judgement, for some 80 in three
    /// years.</summary>
    public const double ChanceOfLastingIssue = 0.4;

    /// <summary>Releases until a lasting problem is mended, fewest; judgement: it is not urgent enough for the next one.</summary>
    public const int FewestReleasesToFix = 1;

    /// <summary>Releases until a lasting problem is mended, most.</summary>
    public const int MaxReleasesToFix = 2;

    /// <summary>Mean rank of a problem by how often it is met; the weight is one over the rank: a tenth of them give half (metric 122,
    /// Zipf).</summary>
    public const double RankMean = 4;

    /// <summary>How often a lasting problem is met in a month, relative to one of a bad release; judgement: it strikes under rare
    /// conditions, but for long.</summary>
    public const double LastingWeight = 0.2;

    /// <summary>Weights of <see cref="Priority"/> of a problem of a bad release; judgement.</summary>
    public static ReadOnlySpan<double> PrioritiesOfBad => [5, 35, 45, 15];

    /// <summary>Weights of <see cref="Priority"/> of a lasting problem; judgement.</summary>
    public static ReadOnlySpan<double> PrioritiesOfLasting => [30, 52, 17, 1];

    /// <summary>Weights of <see cref="EngineeringTeam"/> for a fault; judgement.</summary>
    public static ReadOnlySpan<double> TeamsOfFaults => [74, 18, 8];

    /// <summary>Weights of <see cref="EngineeringTeam"/> for slowness; judgement.</summary>
    public static ReadOnlySpan<double> TeamsOfSlowness => [48, 7, 45];

    /// <summary>Days from its release until the desk recognises a problem: as many for each, more the rarer it is among the tickets of the
    /// release, and more where the product has just been launched. Set so that some three customers have met it by then.</summary>
    public const int KnownAfterDays = 40;

    /// <inheritdoc cref="KnownAfterDays"/>
    public const double KnownAfterDaysByRarity = 22;

    /// <inheritdoc cref="KnownAfterDays"/>
    public const int KnownLaterAtLaunch = 300;

    /// <summary>Days from the first ticket until somebody looks into it, least and most; judgement, here and below.</summary>
    public const int LookMinDays = 1;

    /// <inheritdoc cref="LookMinDays"/>
    public const int LookMaxDays = 14;

    /// <summary>Days from then until the cause is found, least and most.</summary>
    public const int CauseMinDays = 3;

    /// <inheritdoc cref="CauseMinDays"/>
    public const int CauseMaxDays = 35;

    /// <summary>Days from then until the fix has a version, least and most.</summary>
    public const int PlanMinDays = 2;

    /// <inheritdoc cref="PlanMinDays"/>
    public const int PlanMaxDays = 30;

    /// <summary>Days before its release from which a fix is in progress at the latest; judgement.</summary>
    public const int DaysOfWorkOnFix = 21;
}
