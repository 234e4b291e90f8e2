using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>CSM engagement and activity tracking</summary>
[Table(
    56,
    Schemas.Operational,
    "customer_success_activities",
    EstimatedRecords = 5_000,
    WrittenBy = "Life/CheckIn",
    Dated = "activity_date",
    UseCases = ["CSM activity tracking", "Customer engagement patterns", "Outcome analysis", "QBR scheduling"]
)]
public readonly partial record struct CustomerSuccessActivity
{
    /// <summary>Unique activity identifier</summary>
    public required CustomerSuccessActivityId ActivityId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Date of activity</summary>
    public required DateOnly ActivityDate { get; init; }

    /// <summary>QBR, Health Check, Training, Check-in, Escalation</summary>
    [Text(100)]
    public required ActivityType ActivityType { get; init; }

    /// <summary>Customer Success Manager</summary>
    [Text(100)]
    public required Text CsmName { get; init; }

    /// <summary>Outcome/summary</summary>
    [LongText]
    public required Text Outcome { get; init; }

    /// <summary>Positive, Neutral, Negative</summary>
    [Text(50)]
    public required Sentiment Sentiment { get; init; }

    /// <summary>Follow-up actions</summary>
    /// <remarks>Null where nothing is to follow.</remarks>
    [LongText]
    public required Text? ActionItems { get; init; }

    /// <summary>Next scheduled activity</summary>
    /// <remarks>Null where none is planned.</remarks>
    [Mutable, Planned]
    public required DateOnly? NextActivityDate { get; init; }

    /// <summary>Who attended</summary>
    /// <remarks>Names, separated by a comma and a space.</remarks>
    [Text(500)]
    public required Text Attendees { get; init; }

    /// <summary>Length of activity</summary>
    [NotNegative]
    public required int DurationMinutes { get; init; }
}

/// <summary>Key of <c>customer_success_activities</c>: <c>CSA-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("CSA")]
public readonly record struct CustomerSuccessActivityId(long Value) : IKey;

/// <summary>Values of <c>customer_success_activities.activity_type</c>.</summary>
public enum ActivityType
{
    QBR,
    HealthCheck,
    Training,

    [Label("Check-in")]
    CheckIn,
    Escalation,
}

/// <summary>Values of <c>customer_success_activities.sentiment</c>.</summary>
public enum Sentiment
{
    Positive,
    Neutral,
    Negative,
}
