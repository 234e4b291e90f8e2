using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Security and change events of user accounts</summary>
[Table(
    58,
    Schemas.Operational,
    "audit_log",
    EstimatedRecords = 20_000,
    WrittenBy = "Life/Use",
    Dated = "event_timestamp",
    UseCases = ["Failed login and lockout monitoring", "Data export review", "Configuration change tracking", "Unusual activity detection"]
)]
public readonly partial record struct AuditEntry
{
    /// <summary>Unique audit entry identifier (AUDIT-XXXXXX)</summary>
    public required AuditEntryId AuditId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References USER_ACCOUNTS</summary>
    public required UserAccountId UserAccountId { get; init; }

    /// <summary>Exact time of event</summary>
    /// <remarks>Local time of the account.</remarks>
    public required DateTime EventTimestamp { get; init; }

    /// <summary>Login, Logout, Create, Update, Delete, Export, Config_Change</summary>
    [Text(100)]
    public required AuditEventType EventType { get; init; }

    /// <summary>Customer, Product, Ticket, User, Report, Dashboard, Integration</summary>
    [Text(100)]
    public required AuditEntityType EntityType { get; init; }

    /// <summary>Identifier of the entity acted on</summary>
    /// <remarks>Not a foreign key: the key of a row of the table that entity_type names. Reports and dashboards have no table; their ids
    /// begin with REPT- and DASH-. Null where the event acts on nothing.</remarks>
    [Text(100)]
    public required Text? EntityId { get; init; }

    /// <summary>What was done</summary>
    [Text(500)]
    public required Text ActionDescription { get; init; }

    /// <summary>Source IP address</summary>
    /// <remarks>From the ranges reserved for documentation (RFC 5737, RFC 3849).</remarks>
    [Text(50)]
    public required Text IpAddress { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10)]
    public required bool Success { get; init; }

    /// <summary>Reason of a failure (null on success)</summary>
    [Text(500)]
    public required Text? ErrorMessage { get; init; }
}

/// <summary>Key of <c>audit_log</c>: <c>AUDIT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("AUDIT")]
public readonly record struct AuditEntryId(long Value) : IKey;

/// <summary>Values of <c>audit_log.event_type</c>.</summary>
public enum AuditEventType
{
    Login,
    Logout,
    Create,
    Update,
    Delete,
    Export,

    [Label("Config_Change")]
    ConfigChange,
}

/// <summary>Values of <c>audit_log.entity_type</c>.</summary>
public enum AuditEntityType
{
    Customer,
    Product,
    Ticket,
    User,
    Report,
    Dashboard,
    Integration,
}
