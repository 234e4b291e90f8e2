namespace Salescape.Simulation.Assumptions;

/// <summary>How good the data in an install is.</summary>
internal static class DataQualityAssumptions
{
    /// <summary>Points short of 100, median over settled installs: of completeness, accuracy, consistency, timeliness. Judgement.</summary>
    public static ReadOnlySpan<double> Shortfall => [11, 7.5, 9.5, 8.5];

    /// <summary>Sigma of the log of the shortfall between installs, between their scores, and between reviews. Judgement: care for data is
    /// a habit.</summary>
    public const double OfInstallSigma = 0.38;

    /// <inheritdoc cref="OfInstallSigma"/>
    public const double OfScoreSigma = 0.18;

    /// <inheritdoc cref="OfInstallSigma"/>
    public const double OfWeekSigma = 0.1;

    /// <summary>By how much the shortfall is larger right after installation, as a share. Judgement: old data is brought along.</summary>
    public const double AtFirst = 0.8;

    /// <summary>Weeks in which 63 % of that is put right. Judgement.</summary>
    public const double CleaningWeeks = 16;

    /// <summary>How much of the ups and downs of failures shows in accuracy: an exponent on them. Judgement.</summary>
    public const double OfErrors = 0.18;

    /// <summary>Shortfall of timeliness while an integration fails, relative to ordinary times. Judgement.</summary>
    public const double WhileFailing = 1.7;

    /// <summary>The lowest score. Judgement.</summary>
    public const double MinScore = 20;

    /// <summary>Records that a gigabyte stored holds. Judgement: 200 kB each, attachments included.</summary>
    public const int RecordsPerGigabyte = 5_000;

    /// <summary>Duplicates per record held, at the ordinary shortfall of consistency (metric 148: 8 to 12 % [S75]).</summary>
    public const double Duplicates = 0.088;

    /// <summary>The largest share of duplicates (metric 148). </summary>
    public const double MaxDuplicates = 0.3;

    /// <summary>Share of empty values per point short of full completeness, least and most. Judgement: some fields may stay
    /// empty.</summary>
    public const double NullsMin = 0.45;

    /// <inheritdoc cref="NullsMin"/>
    public const double NullsMax = 0.8;

    /// <summary>Records checked in a week a session, and an API call. Judgement.</summary>
    public const double CheckedPerSession = 2.5;

    /// <inheritdoc cref="CheckedPerSession"/>
    public const double CheckedPerCall = 0.2;

    /// <summary>Records refused per record checked and point short of full accuracy. Judgement.</summary>
    public const double RefusedPerPoint = 0.004;
}
