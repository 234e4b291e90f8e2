using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>SLA breach tracking and analysis</summary>
[Table(
    23,
    Schemas.Support,
    "sla_breaches",
    EstimatedRecords = 800,
    WrittenBy = "Life/AskForHelp",
    Dated = "breach_date",
    ShownWith = "ticket_id",
    UseCases = ["SLA compliance monitoring", "Breach pattern analysis", "Resource allocation", "Process improvement"]
)]
public readonly partial record struct SlaBreach
{
    /// <summary>Unique breach identifier (BREACH-XXXXXX)</summary>
    public required SlaBreachId BreachId { get; init; }

    /// <summary>References SUPPORT_TICKETS</summary>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>First Response, Resolution Time</summary>
    [Text(50)]
    public required BreachType BreachType { get; init; }

    /// <summary>What the target was</summary>
    /// <remarks>Minutes for a first response, hours for a resolution.</remarks>
    [NotNegative]
    public required int TargetTime { get; init; }

    /// <summary>What actually happened</summary>
    /// <remarks>In the unit of the target; hours are rounded up.</remarks>
    [NotNegative, Mutable]
    public required int ActualTime { get; init; }

    /// <summary>How late (in minutes)</summary>
    /// <remarks>Exact; of an open ticket, so far.</remarks>
    [NotNegative, Mutable]
    public required int BreachDurationMin { get; init; }

    /// <summary>When breach occurred</summary>
    /// <remarks>The day on which the target passed.</remarks>
    public required DateOnly BreachDate { get; init; }

    /// <summary>Why it was breached</summary>
    [Text(200), Mutable]
    public required Text Reason { get; init; }

    /// <summary>Yes/No (if customer got credit)</summary>
    [Text(10), Mutable]
    public required bool Credited { get; init; }
}

/// <summary>Key of <c>sla_breaches</c>: <c>BREACH-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("BREACH")]
public readonly record struct SlaBreachId(long Value) : IKey;

/// <summary>Values of <c>sla_breaches.breach_type</c>.</summary>
public enum BreachType
{
    FirstResponse,
    ResolutionTime,
}
