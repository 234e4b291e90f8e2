using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Detailed individual user session data</summary>
[Table(
    38,
    Schemas.Usage,
    "user_sessions",
    EstimatedRecords = 50_000,
    WrittenBy = "Life/Use",
    Dated = "session_start",
    UseCases = ["User behavior analysis", "Device/browser compatibility", "Geographic usage patterns", "Session duration optimization"]
)]
public readonly partial record struct UserSession
{
    /// <summary>Unique session identifier (SESS-XXXXXX)</summary>
    public required UserSessionId SessionId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>End user identifier</summary>
    /// <remarks>The user account.</remarks>
    [Text(100)]
    public required UserAccountId UserId { get; init; }

    /// <summary>Session start time</summary>
    /// <remarks>Local time of the account.</remarks>
    public required DateTime SessionStart { get; init; }

    /// <summary>Session end time</summary>
    /// <remarks>Local time of the account.</remarks>
    public required DateTime SessionEnd { get; init; }

    /// <summary>Session length</summary>
    /// <remarks>End less start, in whole minutes, rounded down.</remarks>
    [NotNegative]
    public required int DurationMinutes { get; init; }

    /// <summary>Number of pages/screens viewed</summary>
    [NotNegative]
    public required int PagesViewed { get; init; }

    /// <summary>Number of actions performed</summary>
    [NotNegative]
    public required int ActionsTaken { get; init; }

    /// <summary>Desktop, Mobile, Tablet</summary>
    [Text(50)]
    public required DeviceType DeviceType { get; init; }

    /// <summary>Chrome, Firefox, Safari, Edge</summary>
    [Text(50)]
    public required Browser Browser { get; init; }

    /// <summary>Windows, macOS, Linux, iOS, Android</summary>
    [Text(50)]
    public required OperatingSystem Os { get; init; }

    /// <summary>IP address (anonymized)</summary>
    /// <remarks>From the ranges reserved for documentation (RFC 5737, RFC 3849).</remarks>
    [Text(50)]
    public required Text IpAddress { get; init; }

    /// <summary>City</summary>
    [Text(100)]
    public required Text LocationCity { get; init; }

    /// <summary>Country</summary>
    [Text(100)]
    public required Text LocationCountry { get; init; }
}

/// <summary>Key of <c>user_sessions</c>: <c>SESS-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("SESS")]
public readonly record struct UserSessionId(long Value) : IKey;

/// <summary>Values of <c>user_sessions.device_type</c>.</summary>
public enum DeviceType
{
    Desktop,
    Mobile,
    Tablet,
}

/// <summary>Values of <c>user_sessions.browser</c>.</summary>
public enum Browser
{
    Chrome,
    Firefox,
    Safari,
    Edge,
}

/// <summary>Values of <c>user_sessions.os</c>.</summary>
public enum OperatingSystem
{
    Windows,

    [Label("macOS")]
    MacOS,
    Linux,

    [Label("iOS")]
    IOS,
    Android,
}
