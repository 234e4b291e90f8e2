using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Detailed time tracking on tickets</summary>
[Table(
    52,
    Schemas.Support,
    "ticket_worklog",
    EstimatedRecords = 30_000,
    WrittenBy = "Life/AskForHelp",
    Dated = "work_date",
    ShownWith = "ticket_id",
    UseCases = ["Time tracking", "Billable hours", "Effort estimation", "Resource planning"]
)]
public readonly partial record struct TicketWorklog
{
    /// <summary>Unique worklog identifier</summary>
    public required TicketWorklogId WorklogId { get; init; }

    /// <summary>References SUPPORT_TICKETS</summary>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>Who worked on it</summary>
    [Text(100)]
    public required Text AgentName { get; init; }

    /// <summary>Date of work</summary>
    public required DateOnly WorkDate { get; init; }

    /// <summary>Time logged</summary>
    [NotNegative]
    public required int TimeSpentMinutes { get; init; }

    /// <summary>What was done</summary>
    [LongText]
    public required Text WorkDescription { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10)]
    public required bool Billable { get; init; }

    /// <summary>Yes/No (visible to customer?)</summary>
    /// <remarks>Yes: hidden from the customer.</remarks>
    [Text(10)]
    public required bool InternalOnly { get; init; }
}

/// <summary>Key of <c>ticket_worklog</c>: <c>WORK-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("WORK")]
public readonly record struct TicketWorklogId(long Value) : IKey;
