using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Automated alerts for product health issues</summary>
[Table(
    11,
    Schemas.Usage,
    "product_health_alerts",
    EstimatedRecords = 1_000,
    WrittenBy = "Life/Use",
    Dated = "alert_date",
    InForceUntil = "resolution_date",
    UseCases = ["Proactive customer success", "Churn prevention", "Health score calculation", "CSM workload management"]
)]
public readonly partial record struct ProductHealthAlert
{
    /// <summary>Unique alert identifier (ALERT-XXXXXX)</summary>
    public required ProductHealthAlertId AlertId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>When alert was triggered</summary>
    public required DateOnly AlertDate { get; init; }

    /// <summary>Low Usage, High Error Rate, License Expiring, Version Outdated, etc.</summary>
    [Text(200)]
    public required AlertType AlertType { get; init; }

    /// <summary>Low, Medium, High, Critical</summary>
    [Text(50)]
    public required AlertSeverity Severity { get; init; }

    /// <summary>Open, Acknowledged, Resolved</summary>
    [Text(50), Mutable]
    public required AlertStatus Status { get; init; }

    /// <summary>CSM or support rep</summary>
    /// <remarks>Null until someone takes it.</remarks>
    [Text(100), Mutable]
    public required Text? AssignedTo { get; init; }

    /// <summary>When alert was resolved</summary>
    /// <remarks>Null until resolved.</remarks>
    [Mutable]
    public required DateOnly? ResolutionDate { get; init; }
}

/// <summary>Key of <c>product_health_alerts</c>: <c>ALERT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ALERT")]
public readonly record struct ProductHealthAlertId(long Value) : IKey;

/// <summary>Values of <c>product_health_alerts.alert_type</c>.</summary>
public enum AlertType
{
    LowUsage,
    HighErrorRate,
    LicenseExpiring,
    VersionOutdated,
    LicenseOverage,
    SlowPerformance,
    IntegrationFailure,
}

/// <summary>Values of <c>product_health_alerts.severity</c>.</summary>
public enum AlertSeverity
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>Values of <c>product_health_alerts.status</c>.</summary>
public enum AlertStatus
{
    Open,
    Acknowledged,
    Resolved,
}
