using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Third-party integration tracking</summary>
[Table(
    40,
    Schemas.Usage,
    "integration_usage",
    EstimatedRecords = 4_000,
    WrittenBy = "Life/Use",
    Dated = "install_date",
    ShownWith = "customer_id",
    UseCases = ["Integration adoption tracking", "Sync health monitoring", "Ecosystem mapping", "Partnership insights"]
)]
public readonly partial record struct IntegrationUsage
{
    /// <summary>Unique integration identifier (INTG-XXXXXX)</summary>
    public required IntegrationUsageId IntegrationId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Name of integration (Salesforce, Slack, etc.)</summary>
    [Text(200)]
    public required Text IntegrationName { get; init; }

    /// <summary>CRM, Marketing, Communication, Data</summary>
    [Text(100)]
    public required IntegrationType IntegrationType { get; init; }

    /// <summary>Active, Inactive, Error</summary>
    [Text(50), Mutable]
    public required IntegrationStatus Status { get; init; }

    /// <summary>When integration was installed</summary>
    public required DateOnly InstallDate { get; init; }

    /// <summary>Last successful sync</summary>
    /// <remarks>Null until the first sync.</remarks>
    [Mutable]
    public required DateOnly? LastSyncDate { get; init; }

    /// <summary>Real-time, Hourly, Daily</summary>
    [Text(50)]
    public required SyncFrequency SyncFrequency { get; init; }

    /// <summary>Number of records synced</summary>
    /// <remarks>Since it was installed.</remarks>
    [NotNegative, Mutable]
    public required int RecordsSynced { get; init; }

    /// <summary>Number of sync errors</summary>
    /// <remarks>Since it was installed.</remarks>
    [NotNegative, Mutable]
    public required int ErrorCount { get; init; }

    /// <summary>Configuration details</summary>
    [Json]
    public required Text ConfigJson { get; init; }
}

/// <summary>Key of <c>integration_usage</c>: <c>INTG-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("INTG")]
public readonly record struct IntegrationUsageId(long Value) : IKey;

/// <summary>Values of <c>integration_usage.integration_type</c>.</summary>
public enum IntegrationType
{
    CRM,
    Marketing,
    Communication,
    Data,
}

/// <summary>Values of <c>integration_usage.status</c>.</summary>
public enum IntegrationStatus
{
    Active,
    Inactive,
    Error,
}

/// <summary>Values of <c>integration_usage.sync_frequency</c>.</summary>
public enum SyncFrequency
{
    [Label("Real-time")]
    RealTime,
    Hourly,
    Daily,
}
