using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Messages sent to users about alerts, tickets, invoices, renewals and releases</summary>
[Table(
    59,
    Schemas.Operational,
    "notifications",
    EstimatedRecords = 13_000,
    WrittenBy = "Life/CheckIn",
    Dated = "sent_date",
    UseCases = ["Delivery and read rates by channel", "Notification fatigue", "Alert response time", "Renewal reminder effectiveness"]
)]
public readonly partial record struct Notification
{
    /// <summary>Unique notification identifier (NOTIF-XXXXXX)</summary>
    public required NotificationId NotificationId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References USER_ACCOUNTS (null for account-wide)</summary>
    public required UserAccountId? UserAccountId { get; init; }

    /// <summary>Alert, Reminder, Update, Promotion, System</summary>
    [Text(100)]
    public required NotificationType NotificationType { get; init; }

    /// <summary>Low, Medium, High, Critical</summary>
    [Text(50)]
    public required Priority Priority { get; init; }

    /// <summary>Subject line</summary>
    [Text(500)]
    public required Text Subject { get; init; }

    /// <summary>Message body</summary>
    [LongText]
    public required Text Message { get; init; }

    /// <summary>When sent</summary>
    public required DateOnly SentDate { get; init; }

    /// <summary>When read (null if unread)</summary>
    [Mutable]
    public required DateOnly? ReadDate { get; init; }

    /// <summary>Sent, Delivered, Read, Failed</summary>
    [Text(50), Mutable]
    public required NotificationStatus Status { get; init; }

    /// <summary>Email, In-App, SMS, Push</summary>
    [Text(50)]
    public required NotificationChannel Channel { get; init; }

    /// <summary>Alert, Ticket, Invoice, Renewal, Release, Campaign (null if none)</summary>
    [Text(100)]
    public required RelatedEntity? RelatedEntityType { get; init; }

    /// <summary>Key of the related row (null if none)</summary>
    /// <remarks>Not a foreign key: the key of a row of the table that related_entity_type names.</remarks>
    [Text(100)]
    public required Text? RelatedEntityId { get; init; }
}

/// <summary>Key of <c>notifications</c>: <c>NOTIF-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("NOTIF")]
public readonly record struct NotificationId(long Value) : IKey;

/// <summary>Values of <c>notifications.notification_type</c>.</summary>
public enum NotificationType
{
    Alert,
    Reminder,
    Update,
    Promotion,
    System,
}

/// <summary>Values of <c>notifications.status</c>.</summary>
public enum NotificationStatus
{
    Sent,
    Delivered,
    Read,
    Failed,
}

/// <summary>Values of <c>notifications.channel</c>.</summary>
public enum NotificationChannel
{
    Email,

    [Label("In-App")]
    InApp,
    SMS,
    Push,
}

/// <summary>Values of <c>notifications.related_entity_type</c>.</summary>
public enum RelatedEntity
{
    Alert,
    Ticket,
    Invoice,
    Renewal,
    Release,
    Campaign,
}
