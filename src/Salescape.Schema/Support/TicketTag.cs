using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Flexible ticket categorization and labeling</summary>
[Table(
    25,
    Schemas.Support,
    "ticket_tags",
    EstimatedRecords = 20_000,
    WrittenBy = "Life/AskForHelp",
    Dated = "tagged_date",
    ShownWith = "ticket_id",
    UseCases = ["Trend identification", "Problem categorization", "Reporting and analytics", "Ticket routing"]
)]
public readonly partial record struct TicketTag
{
    /// <summary>Unique tag identifier</summary>
    public required TicketTagId TagId { get; init; }

    /// <summary>References SUPPORT_TICKETS</summary>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>Tag/label (e.g., "api-issue", "data-loss", "urgent")</summary>
    [Text(100)]
    public required Text TagName { get; init; }

    /// <summary>Who added the tag</summary>
    [Text(100)]
    public required Text TaggedBy { get; init; }

    /// <summary>When added</summary>
    public required DateOnly TaggedDate { get; init; }
}

/// <summary>Key of <c>ticket_tags</c>: <c>TAG-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("TAG")]
public readonly record struct TicketTagId(long Value) : IKey;
