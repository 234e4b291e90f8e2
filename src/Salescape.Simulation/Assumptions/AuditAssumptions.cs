using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>What named users leave in the audit log.</summary>
internal static class AuditAssumptions
{
    /// <summary>One login day in this many, of those not kept as sessions, leaves an entry (judgement, set for the 20,000 rows of the
    /// schema document).</summary>
    public const int LoginDaysPerEntry = 32;

    /// <summary>
    /// Weights of <see cref="AuditEventType"/> by <see cref="UserRole"/> (metric 154: update 20, create 12, delete 2; views are not
    /// logged, so logins, exports and settings take a larger share). Viewers change nothing.
    /// </summary>
    public static ReadOnlySpan<double> Events(UserRole role) =>
        role switch
        {
            UserRole.Admin => [15, 6, 20, 36, 3, 7, 13],
            UserRole.Manager => [17, 7, 23, 39, 3, 8, 3],
            UserRole.PowerUser => [16, 7, 26, 39, 4, 8, 0],
            UserRole.User => [20, 8, 23, 41, 3, 5, 0],
            _ => [60, 22, 0, 0, 0, 18, 0],
        };

    /// <summary>Share of sign-ins kept that failed at first (metric 152: 4 to 6 %, of which the waves of <see cref="AttackChance"/> make a
    /// part).</summary>
    public const double LoginFails = 0.035;

    /// <summary>Share of the failures of those who sign in with a second factor that are due to it (metric 152: failed prompts come on
    /// top). Judgement.</summary>
    public const double SecondFactorFails = 0.4;

    /// <summary>Share of all else that fails (metric 154: 1 to 3 %).</summary>
    public const double DeedFails = 0.02;

    /// <summary>Share of those failures of people without rights to settings that are a try at a setting. Judgement.</summary>
    public const double TriesSetting = 0.4;

    /// <summary>Share of reports among what users make; the others are dashboards. Judgement.</summary>
    public const double Reports = 0.65;

    /// <summary>Share of an administrator's and of a manager's updates that concern another user. Judgement.</summary>
    public const double UpdatesUser = 0.30;

    /// <summary>Share of an administrator's updates that concern the account itself, and an integration. Judgement.</summary>
    public const double UpdatesAccount = 0.10;

    /// <inheritdoc cref="UpdatesAccount"/>
    public const double UpdatesIntegration = 0.15;

    /// <summary>Share of exports that take records out of the product rather than a report, and, of those who may, the account's users or
    /// trail. Judgement.</summary>
    public const double ExportsRecords = 0.22;

    /// <inheritdoc cref="ExportsRecords"/>
    public const double ExportsAccount = 0.25;

    /// <summary>Share of settings changed that are the account's, and an integration's; the others are a product's. Judgement.</summary>
    public const double ConfiguresAccount = 0.25;

    /// <inheritdoc cref="ConfiguresAccount"/>
    public const double ConfiguresIntegration = 0.25;

    /// <summary>Chance that an administrator's entry on a day on which a colleague's user account is opened tells of that.
    /// Judgement.</summary>
    public const double TellsOfNewUser = 0.7;

    /// <summary>Share of updates and exports that concern what was made in an earlier entry, where there is any. Judgement: what is new is
    /// worked on.</summary>
    public const double TakesUpEarlier = 0.35;

    /// <summary>Reports and dashboards that a new install begins with: this many, and one for so many licences. Judgement.</summary>
    public const int FirstArtefacts = 6;

    /// <inheritdoc cref="FirstArtefacts"/>
    public const int LicencesPerArtefact = 10;

    /// <summary>The most of them.</summary>
    public const int MaxArtefacts = 60;

    /// <summary>Rows of an export: median and sigma of their log; no more than the limit that error messages name. Judgement.</summary>
    public static (double Median, double Sigma) ExportedRows => (900, 1.4);

    /// <inheritdoc cref="ExportedRows"/>
    public const int MaxExportedRows = 50_000;

    /// <summary>Chance that somebody from outside tries passwords on a customer in a quarter of a year (metric 152: spikes are attacks).
    /// Judgement.</summary>
    public const double AttackChance = 0.006;

    /// <summary>Tries of such a wave that are kept: least and most. Judgement.</summary>
    public const int AttackMin = 4;

    /// <inheritdoc cref="AttackMin"/>
    public const int AttackMax = 12;

    /// <summary>The most seconds between two tries. Judgement.</summary>
    public const int AttackPauseSeconds = 40;

    /// <summary>Days of the spans in each of which a wave may come.</summary>
    public const int AttackSpanDays = 91;
}
