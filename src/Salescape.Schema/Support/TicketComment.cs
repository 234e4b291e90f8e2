using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Ticket conversation history</summary>
[Table(
    19,
    Schemas.Support,
    "ticket_comments",
    EstimatedRecords = 40_000,
    WrittenBy = "Life/AskForHelp",
    Dated = "comment_date",
    ShownWith = "ticket_id",
    UseCases = ["Communication analysis", "Response time tracking", "Agent workload", "Customer interaction patterns"]
)]
public readonly partial record struct TicketComment
{
    /// <summary>Unique comment identifier (COMM-XXXXXX)</summary>
    public required TicketCommentId CommentId { get; init; }

    /// <summary>References SUPPORT_TICKETS</summary>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>When comment was added</summary>
    public required DateOnly CommentDate { get; init; }

    /// <summary>Customer, Support Agent, Engineer, Manager</summary>
    [Text(50)]
    public required CommenterType CommenterType { get; init; }

    /// <summary>Who made the comment</summary>
    [Text(100)]
    public required Text CommenterName { get; init; }

    /// <summary>Comment content</summary>
    [LongText]
    public required Text CommentText { get; init; }

    /// <summary>Yes/No (visible to customer?)</summary>
    /// <remarks>Yes: hidden from the customer.</remarks>
    [Text(10)]
    public required bool InternalNote { get; init; }

    /// <summary>Time logged on this update</summary>
    /// <remarks>In minutes; 0 for customers.</remarks>
    [NotNegative]
    public required int TimeSpentMin { get; init; }
}

/// <summary>Key of <c>ticket_comments</c>: <c>COMM-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("COMM")]
public readonly record struct TicketCommentId(long Value) : IKey;

/// <summary>Values of <c>ticket_comments.commenter_type</c>.</summary>
public enum CommenterType
{
    Customer,
    SupportAgent,
    Engineer,
    Manager,
}
