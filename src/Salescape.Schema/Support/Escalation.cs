using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Ticket escalation tracking</summary>
[Table(
    26,
    Schemas.Support,
    "escalations",
    EstimatedRecords = 1_000,
    WrittenBy = "Life/AskForHelp",
    Dated = "escalation_date",
    ShownWith = "ticket_id",
    UseCases = ["Escalation patterns", "First-call resolution tracking", "Skill gap identification", "Process optimization"]
)]
public readonly partial record struct Escalation
{
    /// <summary>Unique escalation identifier</summary>
    public required EscalationId EscalationId { get; init; }

    /// <summary>References SUPPORT_TICKETS</summary>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>L1 → L2, L2 → L3, L3 → Engineering, Manager</summary>
    [Text(100)]
    public required EscalationLevel EscalationLevel { get; init; }

    /// <summary>Previous owner</summary>
    [Text(100)]
    public required Text EscalatedFrom { get; init; }

    /// <summary>New owner</summary>
    [Text(100)]
    public required Text EscalatedTo { get; init; }

    /// <summary>When escalated</summary>
    public required DateOnly EscalationDate { get; init; }

    /// <summary>Complex Issue, SLA Risk, Customer Request, Severity</summary>
    [Text(200)]
    public required EscalationReason EscalationReason { get; init; }

    /// <summary>Which level resolved it</summary>
    /// <remarks>Null until resolved.</remarks>
    [Text(100), Mutable]
    public required Text? ResolvedAtLevel { get; init; }

    /// <summary>When resolved after escalation</summary>
    /// <remarks>Null until resolved.</remarks>
    [Mutable]
    public required DateOnly? ResolutionDate { get; init; }
}

/// <summary>Key of <c>escalations</c>: <c>ESC-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ESC")]
public readonly record struct EscalationId(long Value) : IKey;

/// <summary>Values of <c>escalations.escalation_level</c>.</summary>
public enum EscalationLevel
{
    [Label("L1 → L2")]
    L1ToL2,

    [Label("L2 → L3")]
    L2ToL3,

    [Label("L3 → Engineering")]
    L3ToEngineering,
    Manager,
}

/// <summary>Values of <c>escalations.escalation_reason</c>.</summary>
public enum EscalationReason
{
    ComplexIssue,

    [Label("SLA Risk")]
    SLARisk,
    CustomerRequest,
    Severity,
}
