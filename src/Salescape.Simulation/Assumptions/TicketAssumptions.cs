using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>
/// How often customers ask for help, and why. Set for some 9,000 tickets in three years, 1.3 a customer and month
/// (metric 93: 0.3 to 1.2); factors multiply.
/// </summary>
internal static class TicketAssumptions
{
    /// <summary>Tickets a week of an install with one active user that has settled in, runs well and is content. Set for the schema
    /// document's count.</summary>
    public const double PerWeek = 0.0074;

    /// <summary>They grow with the active users to this power (metric 93: 0.5 to 0.7; less, so that a few large customers do not decide the
    /// count).</summary>
    public const double UsersPower = 0.32;

    /// <summary>Sigma, of the log, between accounts: some ask about everything (section 4: var/mean 1.9 to 2.2 a customer and
    /// month).</summary>
    public const double ProneToAskSigma = 0.50;

    /// <summary>Sigma, of the log, between the weeks of an install (section 4: over-dispersed).</summary>
    public const double WeekSigma = 0.60;

    /// <summary>What the first weeks add for each ticket of later ones, and the weeks in which two thirds of it are gone (R42: ×2.5 to 3 in
    /// month 1, ×1.5 in month 3).</summary>
    public const double OnboardingAdds = 6.0;

    /// <inheritdoc cref="OnboardingAdds"/>
    public const double OnboardingWeeks = 8;

    /// <summary>What the week after an upgrade adds, by <see cref="ReleaseType"/> (R40: major ×1.5 to 2.0, minor ×1.15 to 1.3, patch ×1.0),
    /// and the days in which two thirds of it are gone.</summary>
    public static ReadOnlySpan<double> UpgradeAdds => [0.9, 0.25, 0, 0];

    /// <inheritdoc cref="UpgradeAdds"/>
    public const double UpgradeDays = 10;

    /// <summary>What the full hidden defect of the installed version adds (R40 and R41: errors and faults bring tickets).</summary>
    public const double DefectAdds = 2.99;

    /// <summary>Log of the factor for each unit of contentment below 0 (R45, R57: the displeased complain).</summary>
    public const double PerDiscontent = 0.28;

    /// <summary>What each release behind the newest adds, and the most of them that count (R61: two behind +20 to 30 %).</summary>
    public const double PerReleaseBehind = 0.08;

    /// <inheritdoc cref="PerReleaseBehind"/>
    public const int ReleasesBehindMax = 4;

    /// <summary>Tickets of a day with an outage for each one of an ordinary Tuesday, an hour of it; it grows with the root of the length
    /// (R41: ×2 to 4).</summary>
    public const double OutageAdds = 4.5;

    /// <summary>Tickets about known problems for each other one, over all installs and problems: the share of metric 122 (20 to 25
    /// %).</summary>
    public const double RecurringLevel = 1.34;

    /// <summary>Tickets for each other one that those bring who run a version without known problems: faults that nobody else has reported.
    /// Judgement.</summary>
    public const double UnknownLevel = 0.62;

    /// <summary>They grow with the weight of the problems in the version to this power. Judgement.</summary>
    public const double RecurringPower = 0.2;

    /// <summary>What is left of a known problem's tickets once an article tells the way round (R43: −10 to −25 %).</summary>
    public const double AfterArticle = 0.80;
}
