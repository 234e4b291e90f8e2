using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>
/// When an alert about a product fires, how grave it is, and how it is worked. The thresholds are set so that the figures
/// give the 1,000 rows of the schema document. Percentages are hundredths of a per cent.
/// </summary>
internal static class AlertAssumptions
{
    /// <summary>Months in which an alert about a measured week or a review (two of them) does not fire again. Judgement.</summary>
    public const int QuietWeeks = 5;

    /// <summary>Months after that of the installation from which low use is worth an alert. Judgement: before, it is a matter of
    /// onboarding.</summary>
    public const int SettledMonth = 5;

    /// <summary>Utilisation below which use is low, and very low (R48: below 40 % churn doubles).</summary>
    public const int LowUse = 2_000;

    /// <inheritdoc cref="LowUse"/>
    public const int VeryLowUse = 1_200;

    /// <summary>Share of failures from which the alert fires, is High, is Critical. Judgement.</summary>
    public const int ManyErrors = 500;

    /// <inheritdoc cref="ManyErrors"/>
    public const int HighErrors = 700;

    /// <inheritdoc cref="ManyErrors"/>
    public const int CriticalErrors = 900;

    /// <summary>Utilisation from which licences are clearly exceeded, and far exceeded. Judgement.</summary>
    public const int Overage = 11_400;

    /// <inheritdoc cref="Overage"/>
    public const int FarOverage = 12_000;

    /// <summary>Page load from which a product is slow, and very slow, hundredths of a millisecond (metric 142: above 4 seconds is the high
    /// end).</summary>
    public const long SlowPages = 350_000;

    /// <inheritdoc cref="SlowPages"/>
    public const long VerySlowPages = 450_000;

    /// <summary>Days before the end of an agreement on which an undecided renewal is an alert. Judgement.</summary>
    public const int DaysToExpiry = 14;

    /// <summary>Yearly value from which that is High and Critical, whole dollars. Judgement.</summary>
    public const long HighValue = 25_000;

    /// <inheritdoc cref="HighValue"/>
    public const long CriticalValue = 100_000;

    /// <summary>Releases behind the newest from which a version is outdated. Judgement.</summary>
    public const int ReleasesBehind = 4;

    /// <summary>Days without a sync after which a failing integration is an alert. Judgement: shorter failures mend themselves or are a
    /// matter of support.</summary>
    public const int DaysWithoutSync = 90;

    /// <summary>Chance that nobody takes an alert. Judgement.</summary>
    public const double NeverTaken = 0.08;

    /// <summary>Days until somebody takes it by <see cref="AlertSeverity"/>, mean. Judgement.</summary>
    public static ReadOnlySpan<double> DaysUntilTaken => [6, 3, 1.5, 0.5];

    /// <summary>Chance that an alert taken is never resolved. Judgement.</summary>
    public const double NeverResolved = 0.07;

    /// <summary>Days of work on it by <see cref="AlertSeverity"/>: median. Judgement.</summary>
    public static ReadOnlySpan<double> DaysOfWork => [20, 14, 7, 3];

    /// <summary>Sigma of its log. Judgement.</summary>
    public const double DaysOfWorkSigma = 0.9;
}
