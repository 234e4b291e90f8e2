using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Customer support ticket tracking</summary>
[Table(
    18,
    Schemas.Support,
    "support_tickets",
    EstimatedRecords = 10_000,
    WrittenBy = "Life/AskForHelp",
    Dated = "created_date",
    InForceUntil = "resolved_date",
    UseCases = ["Ticket volume trends", "SLA compliance monitoring", "Support efficiency analysis", "Problem area identification"]
)]
public readonly partial record struct SupportTicket
{
    /// <summary>Unique ticket identifier (TICK-XXXXXX)</summary>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>Human-readable ticket number</summary>
    [Text(50)]
    public required Text TicketNumber { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Person who opened ticket</summary>
    [Text(200)]
    public required Text ContactName { get; init; }

    /// <summary>Their email</summary>
    [Text(200)]
    public required Text ContactEmail { get; init; }

    /// <summary>Ticket subject</summary>
    [Text(500)]
    public required Text Subject { get; init; }

    /// <summary>Detailed description</summary>
    [LongText]
    public required Text Description { get; init; }

    /// <summary>Low, Medium, High, Critical</summary>
    [Text(50), Mutable]
    public required Priority Priority { get; init; }

    /// <summary>Minor, Major, Critical, Blocker</summary>
    [Text(50), Mutable]
    public required TicketSeverity Severity { get; init; }

    /// <summary>New, Open, In Progress, Pending Customer, Resolved, Closed</summary>
    [Text(50), Mutable]
    public required TicketStatus Status { get; init; }

    /// <summary>Bug, Feature Request, Question, Configuration, Performance, Security</summary>
    [Text(100)]
    public required TicketType TicketType { get; init; }

    /// <summary>Technical, Billing, Access, Training, Integration, Other</summary>
    [Text(100)]
    public required TicketCategory Category { get; init; }

    /// <summary>Ticket creation date</summary>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>When first response was sent</summary>
    /// <remarks>Null until answered.</remarks>
    [Mutable]
    public required DateOnly? FirstResponseDate { get; init; }

    /// <summary>When marked as resolved</summary>
    /// <remarks>Null until resolved.</remarks>
    [Mutable]
    public required DateOnly? ResolvedDate { get; init; }

    /// <summary>When ticket was closed</summary>
    /// <remarks>Null until closed.</remarks>
    [Mutable]
    public required DateOnly? ClosedDate { get; init; }

    /// <summary>Support engineer</summary>
    /// <remarks>Null until someone takes it.</remarks>
    [Text(100), Mutable]
    public required Text? AssignedTo { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10), Mutable]
    public required bool Escalated { get; init; }

    /// <summary>When escalated</summary>
    /// <remarks>The first escalation; null if there was none.</remarks>
    [Mutable]
    public required DateOnly? EscalationDate { get; init; }

    /// <summary>Met, Breached, At Risk</summary>
    /// <remarks>Breached once a target has passed, even while the ticket is open.</remarks>
    [Text(50), Mutable]
    public required SlaStatus SlaStatus { get; init; }

    /// <summary>Email, Phone, Chat, Portal, API</summary>
    [Text(50)]
    public required TicketChannel Channel { get; init; }

    /// <summary>Version customer is using</summary>
    /// <remarks>The version installed when the ticket was opened.</remarks>
    [Text(50)]
    public required SemVer ProductVersion { get; init; }

    /// <summary>Production, Staging, Development</summary>
    [Text(50)]
    public required TicketEnvironment Environment { get; init; }
}

/// <summary>Key of <c>support_tickets</c>: <c>TICK-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("TICK")]
public readonly record struct SupportTicketId(long Value) : IKey;

/// <summary>Values of <c>support_tickets.severity</c>.</summary>
public enum TicketSeverity
{
    Minor,
    Major,
    Critical,
    Blocker,
}

/// <summary>Values of <c>support_tickets.status</c>.</summary>
public enum TicketStatus
{
    New,
    Open,
    InProgress,
    PendingCustomer,
    Resolved,
    Closed,
}

/// <summary>Values of <c>support_tickets.ticket_type</c>.</summary>
public enum TicketType
{
    Bug,
    FeatureRequest,
    Question,
    Configuration,
    Performance,
    Security,
}

/// <summary>Values of <c>support_tickets.category</c>.</summary>
public enum TicketCategory
{
    Technical,
    Billing,
    Access,
    Training,
    Integration,
    Other,
}

/// <summary>Values of <c>support_tickets.sla_status</c>.</summary>
public enum SlaStatus
{
    Met,
    Breached,
    AtRisk,
}

/// <summary>Values of <c>support_tickets.channel</c>.</summary>
public enum TicketChannel
{
    Email,
    Phone,
    Chat,
    Portal,
    API,
}

/// <summary>Values of <c>support_tickets.environment</c>.</summary>
public enum TicketEnvironment
{
    Production,
    Staging,
    Development,
}
