namespace Salescape.Simulation.Assumptions;

/// <summary>Which events are kept of a session, and of what runs without one.</summary>
internal static class TelemetryAssumptions
{
    /// <summary>Weights of keeping no event of a session, one, two … : 1.8 in the mean, for the 100,000 rows of the schema
    /// document.</summary>
    public static ReadOnlySpan<double> EventsPerSession => [17, 28, 27, 16, 8, 4];

    /// <summary>Share of kept beginnings that show the login; the rest begin in the midst of a session. Judgement.</summary>
    public const double BeginsWithLogin = 0.42;

    /// <summary>Share of kept ends, of two events or more, that show the logout. Judgement.</summary>
    public const double EndsWithLogout = 0.16;

    /// <summary>Weights of what happens in between: page viewed, feature used, search, export, import, permission denied.
    /// Judgement.</summary>
    public static ReadOnlySpan<double> Doings => [38, 39, 12, 6, 3, 2];

    /// <summary>Chance that an event in between is an error, with a faultless release (metric 145: errors 2.6 %).</summary>
    public const double Error = 0.026;

    /// <summary>Chance that it is a timeout instead. Judgement.</summary>
    public const double Timeout = 0.011;

    /// <summary>What a defect of 1 adds to the log of both: as for the share of failures in the measured weeks.</summary>
    public const double PerDefect = UseAssumptions.ErrorShareOfDefect;

    /// <summary>Shares of errors that are mere warnings, and that are critical (metric 145: critical 0.4 of 3 %).</summary>
    public const double ErrorIsWarning = 0.10;

    /// <inheritdoc cref="ErrorIsWarning"/>
    public const double ErrorIsCritical = 0.13;

    /// <summary>Share of timeouts that are errors; the others are warnings. Judgement.</summary>
    public const double TimeoutIsError = 0.35;

    /// <summary>Milliseconds of a page from which its view is a warning. Judgement: three times the usual.</summary>
    public const int SlowPageMs = 5_200;

    /// <summary>Median milliseconds of a page, and sigma of their log (metric 142).</summary>
    public const double PageMs = 1_750;

    /// <inheritdoc cref="PageMs"/>
    public const double PageSigma = 0.62;

    /// <summary>Chance that a wrong password came before a session (metric 152: 4 to 6 % of logins fail).</summary>
    public const double FailedBefore = 0.025;

    /// <summary>Chance that a measured week of an install shows a run of one of its integrations. Judgement.</summary>
    public const double IntegrationRun = 0.22;

    /// <summary>Share of such runs that fail with a faultless release. Judgement.</summary>
    public const double IntegrationFails = 0.05;

    /// <summary>Weights of the second factor: code by app, push, text message, passkey, security key (metric 151: 14 % of all sign in with
    /// one of the last two).</summary>
    public static ReadOnlySpan<double> Factors => [22, 22, 9, 9, 5];

    /// <summary>Milliseconds for which a feature is at work: median and sigma of their log. Judgement, as all that follow.</summary>
    public static (double Median, double Sigma) FeatureMs => (900, 0.9);

    /// <summary>The fewest letters of a search.</summary>
    public const int QueryMinLetters = 2;

    /// <summary>Letters of a search.</summary>
    public static (double Median, double Sigma) QueryLetters => (11, 0.5);

    /// <summary>Share of the runs of integrations that bring data in.</summary>
    public const double BringsIn = 0.68;

    /// <summary>What a search finds.</summary>
    public static (double Median, double Sigma) Results => (14, 1.3);

    /// <summary>Milliseconds of a search.</summary>
    public static (double Median, double Sigma) SearchMs => (240, 0.6);

    /// <summary>Rows of an export.</summary>
    public static (double Median, double Sigma) ExportedRows => (850, 1.6);

    /// <summary>Rows of an import.</summary>
    public static (double Median, double Sigma) ImportedRows => (600, 1.5);

    /// <summary>Share of imports from plain text; the others come from workbooks.</summary>
    public const double ImportsText = 0.7;

    /// <summary>Share of imports without a rejected row, and the most that the others reject.</summary>
    public const double ImportsCleanly = 0.7;

    /// <inheritdoc cref="ImportsCleanly"/>
    public const double MaxRejected = 0.04;

    /// <summary>Records that an integration moves in a run.</summary>
    public static (double Median, double Sigma) SyncedRecords => (420, 1.5);

    /// <summary>Milliseconds of such a run.</summary>
    public static (double Median, double Sigma) SyncMs => (2_600, 0.8);

    /// <summary>Share of errors on a faulty release that show that release's own fault. Judgement.</summary>
    public const double ErrorOfTheRelease = 0.7;

    /// <summary>Error codes of a product besides those of its faulty releases.</summary>
    public const int OrdinaryErrors = 14;
}
