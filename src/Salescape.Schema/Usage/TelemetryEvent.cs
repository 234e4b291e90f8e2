using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Raw event stream from product telemetry</summary>
[Table(
    10,
    Schemas.Usage,
    "telemetry_events",
    EstimatedRecords = 100_000,
    WrittenBy = "Life/Use",
    Dated = "event_timestamp",
    UseCases = ["Error tracking and debugging", "Security monitoring", "Performance analysis", "User journey mapping"]
)]
public readonly partial record struct TelemetryEvent
{
    /// <summary>Unique event identifier (TELEM-XXXXXX)</summary>
    public required TelemetryEventId EventId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Exact time of event</summary>
    /// <remarks>Local time of the account.</remarks>
    public required DateTime EventTimestamp { get; init; }

    /// <summary>Login, Error, Feature_Used, Export, Integration, etc.</summary>
    [Text(100)]
    public required TelemetryEventType EventType { get; init; }

    /// <summary>Usage, Performance, Security, Integration</summary>
    [Text(100)]
    public required TelemetryCategory EventCategory { get; init; }

    /// <summary>Info, Warning, Error, Critical</summary>
    [Text(50)]
    public required TelemetrySeverity Severity { get; init; }

    /// <summary>End user identifier</summary>
    /// <remarks>The user account; null where no user acted.</remarks>
    [Text(100)]
    public required UserAccountId? UserId { get; init; }

    /// <summary>Session identifier</summary>
    /// <remarks>The session that the event lies in; null where no session was open.</remarks>
    [Text(100)]
    public required UserSessionId? SessionId { get; init; }

    /// <summary>Additional event data in JSON format</summary>
    /// <remarks>Null where the event carries none.</remarks>
    [Json]
    public required Text? MetadataJson { get; init; }
}

/// <summary>Key of <c>telemetry_events</c>: <c>TELEM-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("TELEM")]
public readonly record struct TelemetryEventId(long Value) : IKey;

/// <summary>Values of <c>telemetry_events.event_type</c>.</summary>
public enum TelemetryEventType
{
    Login,
    Logout,

    [Label("Page_View")]
    PageView,

    [Label("Feature_Used")]
    FeatureUsed,
    Search,
    Export,
    Import,
    Integration,
    Error,
    Timeout,

    [Label("Permission_Denied")]
    PermissionDenied,
}

/// <summary>Values of <c>telemetry_events.event_category</c>.</summary>
public enum TelemetryCategory
{
    Usage,
    Performance,
    Security,
    Integration,
}

/// <summary>Values of <c>telemetry_events.severity</c>.</summary>
public enum TelemetrySeverity
{
    Info,
    Warning,
    Error,
    Critical,
}
