using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How customers take what they bought first into use: in what time, how smoothly, and who makes it slow.</summary>
internal static class OnboardingAssumptions
{
    /// <summary>What a standard deviation of zeal adds to an account's readiness; with <see cref="ReadinessByMaturity"/> its deviation is
    /// 1. Judgement.</summary>
    public const double ReadinessByZeal = 0.8;

    /// <summary>What the most mature account has more than the middling one: 0.6 standard deviations of an even spread.
    /// Judgement.</summary>
    public const double ReadinessByMaturity = 1.0392;

    /// <summary>Share of onboardings that begin within <see cref="StartsAtOnceDays"/> of the install; the others within <see
    /// cref="StartDelayMax"/> days. Judgement.</summary>
    public const double StartsAtOnce = 0.45;

    /// <inheritdoc cref="StartsAtOnce"/>
    public const double StartsAtOnceDays = 2;

    /// <inheritdoc cref="StartsAtOnce"/>
    public const int StartDelayMax = 6;

    /// <summary>Days after the install within which any begins, whatever lies between. Judgement.</summary>
    public const int StartsLatest = 14;

    /// <summary>Days planned, by <see cref="CompanySize"/>, least and most (metric 157: small 21 to 30, mid 45 to 60, enterprise 75 to
    /// 120).</summary>
    public static (int Min, int Max) PlannedDays(CompanySize size) =>
        size switch
        {
            CompanySize.Small => (21, 30),
            CompanySize.Medium => (45, 56),
            CompanySize.Large => (49, 63),
            _ => (75, 120),
        };

    /// <summary>Milestones agreed, by <see cref="CompanySize"/>, least and most. Judgement.</summary>
    public static (int Min, int Max) Milestones(CompanySize size) =>
        size switch
        {
            CompanySize.Small => (5, 6),
            CompanySize.Medium => (5, 7),
            CompanySize.Large => (6, 8),
            _ => (7, 9),
        };

    /// <summary>Mean of the log of days needed over days planned, by <see cref="CompanySize"/>: some six in ten are on time, enterprise
    /// slips most (metric 158).</summary>
    public static ReadOnlySpan<double> SlipLevel => [-0.18, -0.13, -0.11, -0.03];

    /// <summary>Deviation of that log.</summary>
    public const double SlipDeviation = 0.36;

    /// <summary>Share of its variance that is the account's readiness; the rest is the product's own luck. Judgement.</summary>
    public const double SlipOfReadiness = 0.7;

    /// <summary>Least days that an onboarding takes. Judgement.</summary>
    public const int MinDays = 8;

    /// <summary>Log-odds of coming to a stop at middling slip, and per standard deviation of slip (metric 158: 9 % stalled, 5 to
    /// 15).</summary>
    public const double StallLevel = -2.3;

    /// <inheritdoc cref="StallLevel"/>
    public const double StallPerSlip = 1.1;

    /// <summary>Share of those that go on one day; the others never do. Judgement.</summary>
    public const double Resumes = 0.45;

    /// <summary>Days until they do: least, and mean beyond. Judgement.</summary>
    public const int PauseMinDays = 45;

    /// <inheritdoc cref="PauseMinDays"/>
    public const double PauseDays = 60;

    /// <summary>Days without a milestone after which a halted onboarding is called stalled. Judgement.</summary>
    public const int StalledAfterDays = 30;

    /// <summary>First value as a part of the days planned, before slip (metric 156: small 7 to 14 days, mid 14 to 28, enterprise 28 to
    /// 84).</summary>
    public const double FirstValuePart = 0.44;

    /// <summary>Sigma of the log of that. Judgement.</summary>
    public const double FirstValueSigma = 0.28;

    /// <summary>Later milestones take longer: the power of their place in the days needed. Judgement.</summary>
    public const double MilestonePower = 1.15;

    /// <summary>Lateness up to which an onboarding is yellow and no longer red, as a part of the days planned. Judgement.</summary>
    public const double YellowUntil = 0.25;

    /// <summary>Progress behind the calendar from which an onboarding that is not yet due turns yellow, as a part of the whole.
    /// Judgement.</summary>
    public const double YellowWhenBehind = 0.2;

    /// <summary>Share of a product's features that a fully engaged customer uses, least and most (metrics 129, 131).</summary>
    public static (double Min, double Max) FeaturesUsed => (0.30, 0.85);

    /// <summary>Share of that reach that an onboarding not yet begun has; the rest comes with its milestones. Judgement.</summary>
    public const double AdoptionAtFirst = 0.25;
}
