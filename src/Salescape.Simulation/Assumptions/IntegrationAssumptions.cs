using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>Which of its other software a customer connects, how often it syncs, and how it fails.</summary>
internal static class IntegrationAssumptions
{
    /// <summary>Integrations that an install comes to think of by <see cref="CompanySize"/>, mean (metric 144, set for the 4,000 rows of
    /// the schema document).</summary>
    public static ReadOnlySpan<double> Wanted => [3.4, 4.1, 5.2, 6.4];

    /// <summary>The same relative to the mean by <see cref="ProductCategory"/>. Judgement: connecting is what integration products are
    /// for.</summary>
    public static ReadOnlySpan<double> WantedByCategory => [1.0, 0.78, 0.86, 1.22, 0.68];

    /// <summary>The same for the quickest accounts with new software beyond the slowest, as a share. Judgement.</summary>
    public const double WantedPerMaturity = 0.5;

    /// <summary>Days from the installation until an integration is thought of: median, and sigma of the log. Judgement: the first with
    /// onboarding, others over years.</summary>
    public const double Days = 75;

    /// <inheritdoc cref="Days"/>
    public const double DaysSigma = 1.2;

    /// <summary>Whether it is then set up: log-odds, and what a point of contentment adds (R50: who integrates stays). Judgement.</summary>
    public const double SetUp = 1.0;

    /// <inheritdoc cref="SetUp"/>
    public const double SetUpPerContentment = 0.6;

    /// <summary>Kinds of software, in the order of <c>Tool</c>, by <see cref="ProductCategory"/>: how likely each is connected.
    /// Judgement.</summary>
    public static readonly double[][] ToolWeights =
    [
        [3, 1.5, 0.8, 0.2, 4, 2.5, 1.5], // Analytics
        [0.8, 0.3, 3.5, 1, 2.5, 1.2, 2], // Security
        [1.8, 0.6, 4, 3, 0.6, 0.8, 0.8], // Collaboration
        [3.5, 2.4, 1.2, 0.5, 3, 1.2, 2], // Integration
        [1, 0.4, 2.2, 0.8, 2, 0.8, 3], // Storage
    ];

    /// <summary>Chance of each <see cref="SyncFrequency"/> by kind of software. Judgement.</summary>
    public static readonly double[][] Frequencies =
    [
        [0.35, 0.45, 0.20],
        [0.10, 0.40, 0.50],
        [0.90, 0.10, 0],
        [0.30, 0.50, 0.20],
        [0.10, 0.40, 0.50],
        [0.05, 0.35, 0.60],
        [0, 0.30, 0.70],
    ];

    /// <summary>Records synced a day by kind of software, for an install of <see cref="OrdinarySeats"/> licences: median.
    /// Judgement.</summary>
    public static ReadOnlySpan<double> RecordsADay => [190, 150, 85, 22, 2_100, 850, 480];

    /// <summary>Licences of an ordinary install.</summary>
    public const double OrdinarySeats = 20;

    /// <summary>How records grow with licences: an exponent. Judgement.</summary>
    public const double RecordsPerSeats = 0.6;

    /// <summary>Sigma of the log of records a day. Judgement.</summary>
    public const double RecordsSigma = 0.8;

    /// <summary>Sync errors on a day in working order: median, and sigma of the log. Judgement.</summary>
    public const double ErrorsADay = 0.04;

    /// <inheritdoc cref="ErrorsADay"/>
    public const double ErrorsSigma = 1;

    /// <summary>Failed attempts on a day out of order by <see cref="SyncFrequency"/>. Judgement: retries back off.</summary>
    public static ReadOnlySpan<int> AttemptsADay => [30, 24, 1];

    /// <summary>Months until an integration is switched off, mean (metric 144: 10 % inactive, those of lost customers included).</summary>
    public const double MonthsUntilOff = 900;

    /// <summary>Months until it fails for longer than a retry, mean (metric 144: 6 % in error).</summary>
    public const double MonthsUntilFailure = 98;

    /// <summary>Days until somebody mends it: median, and sigma of the log. Judgement: many are noticed late.</summary>
    public const double DaysToMend = 80;

    /// <inheritdoc cref="DaysToMend"/>
    public const double DaysToMendSigma = 1.5;

    /// <summary>Median days after the alert of <see cref="AlertAssumptions.DaysWithoutSync"/> until it works again or is switched off, the
    /// sigma of their log, and the share of alerts that nobody acts on. Judgement.</summary>
    public const double DaysToMendOnceAlerted = 16;

    /// <inheritdoc cref="DaysToMendOnceAlerted"/>
    public const double DaysToMendOnceAlertedSigma = 0.8;

    /// <inheritdoc cref="DaysToMendOnceAlerted"/>
    public const double AlertIgnored = 0.6;
}
