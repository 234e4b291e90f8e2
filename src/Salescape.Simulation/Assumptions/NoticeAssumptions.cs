using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>
/// Which notices the vendor's systems send, by which channel, and whether they are read. The shares are judgement, set for
/// some 13,000 notices in three years.
/// </summary>
internal static class NoticeAssumptions
{
    /// <summary>Days before its due date at which an unpaid invoice is announced, and how many of them are.</summary>
    public const int DueSoonDays = 7;

    /// <inheritdoc cref="DueSoonDays"/>
    public const double DueSoon = 0.1;

    /// <summary>Days after its due date at which an unpaid invoice is reminded of.</summary>
    public static ReadOnlySpan<int> OverdueDays => [4, 14, 30, 60, 90];

    /// <summary>Reminders after which a letter says what follows. Judgement.</summary>
    public const int FriendlyReminders = 3;

    /// <summary>Days before the end of an agreement at which an open renewal is reminded of; the middle one only without automatic
    /// renewal.</summary>
    public static ReadOnlySpan<int> RenewalDays => [90, 60, 30];

    /// <summary>Share of releases announced to an account that runs the product, by <see cref="ReleaseType"/>.</summary>
    public static ReadOnlySpan<double> Announced => [1, 0.25, 0, 0.1];

    /// <summary>Days from a release to its notice, at most.</summary>
    public const int AnnouncedWithin = 5;

    /// <summary>Days before a maintenance window at which it is announced.</summary>
    public const int MaintenanceAhead = 10;

    /// <summary>Share of accounts without the product to which a launch is promoted, and the days after it, least and most.</summary>
    public const double Promoted = 0.35;

    /// <inheritdoc cref="Promoted"/>
    public static (int Min, int Max) PromotedAfter => (2, 25);

    /// <summary>Share of those who ask through the portal who are told there, or by e-mail, that their request is resolved; others hear it
    /// from the agent.</summary>
    public const double TellsSolution = 0.5;

    /// <summary>Weights of <see cref="NotificationChannel"/> by <see cref="NotificationType"/>: e-mail, in-app, SMS, push.</summary>
    public static ReadOnlySpan<double> Channels(NotificationType type) =>
        type switch
        {
            NotificationType.Alert => [40, 40, 8, 12],
            NotificationType.Reminder => [74, 18, 5, 3],
            NotificationType.Update => [36, 52, 0, 12],
            NotificationType.Promotion => [62, 33, 0, 5],
            _ => [52, 38, 3, 7],
        };

    /// <summary>The same where nobody is addressed by name: neither telephone nor device is known.</summary>
    public static ReadOnlySpan<double> ChannelsOfAccount => [70, 30, 0, 0];

    /// <summary>Share read by channel (metric 155: in-app 55 to 65, e-mail 40, push 7; SMS judged).</summary>
    public static ReadOnlySpan<double> Read => [0.41, 0.60, 0.72, 0.07];

    /// <summary>Share that fails by channel: bounced, no device. Judgement.</summary>
    public static ReadOnlySpan<double> Fails => [0.014, 0.001, 0.025, 0.04];

    /// <summary>Share that is never confirmed as delivered, by channel. Judgement.</summary>
    public static ReadOnlySpan<double> NeverConfirmed => [0.02, 0, 0.03, 0.08];

    /// <summary>Median days until a notice is read, and sigma of their log: three hours, with a long tail (metric 155).</summary>
    public const double ReadAfterDays = 0.14;

    /// <inheritdoc cref="ReadAfterDays"/>
    public const double ReadAfterSigma = 1.7;

    /// <summary>The most days after which a notice is still read.</summary>
    public const int ReadWithinDays = 45;

    /// <summary>Share of notices about use, renewals and releases that go to an administrator; the others to a manager, where there is
    /// one.</summary>
    public const double ToAdministrator = 0.65;

    /// <summary>Share of notices about invoices that go to the account as a whole.</summary>
    public const double InvoiceToAccount = 0.45;
}
