using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Ticket resolution details and root cause</summary>
[Table(
    20,
    Schemas.Support,
    "ticket_resolution",
    EstimatedRecords = 8_000,
    WrittenBy = "Life/AskForHelp",
    Dated = "resolution_date",
    ShownWith = "ticket_id",
    UseCases = ["Root cause analysis", "Resolution pattern identification", "Knowledge base needs", "Engineering effort tracking"]
)]
public readonly partial record struct TicketResolution
{
    /// <summary>Unique resolution identifier (RES-XXXXXX)</summary>
    public required TicketResolutionId ResolutionId { get; init; }

    /// <summary>References SUPPORT_TICKETS</summary>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>When resolved</summary>
    public required DateOnly ResolutionDate { get; init; }

    /// <summary>Fixed, Workaround, By Design, Duplicate, Cannot Reproduce, Configuration</summary>
    [Text(100)]
    public required ResolutionType ResolutionType { get; init; }

    /// <summary>How it was resolved</summary>
    [LongText]
    public required Text ResolutionNotes { get; init; }

    /// <summary>Product Bug, User Error, Configuration, Infrastructure, Documentation</summary>
    [Text(200)]
    public required RootCause RootCause { get; init; }

    /// <summary>References KNOWLEDGE_BASE (if created)</summary>
    /// <remarks>The article that tells the solution; null where there is none.</remarks>
    public required KnowledgeArticleId? KbArticleId { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10)]
    public required bool WorkaroundProvided { get; init; }

    /// <summary>Yes/No (if workaround)</summary>
    /// <remarks>Whether a workaround was followed by a fix; null where there was no workaround.</remarks>
    [Text(10)]
    public required bool? PermanentFix { get; init; }

    /// <summary>Who resolved it</summary>
    [Text(100)]
    public required Text EngineerAssigned { get; init; }

    /// <summary>Total hours spent</summary>
    /// <remarks>Sum of the ticket's worklog, in hours.</remarks>
    [NotNegative]
    public required Tenths EffortHours { get; init; }
}

/// <summary>Key of <c>ticket_resolution</c>: <c>RES-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("RES")]
public readonly record struct TicketResolutionId(long Value) : IKey;

/// <summary>Values of <c>ticket_resolution.resolution_type</c>.</summary>
public enum ResolutionType
{
    Fixed,
    Workaround,
    ByDesign,
    Duplicate,
    CannotReproduce,
    Configuration,
}

/// <summary>Values of <c>ticket_resolution.root_cause</c>.</summary>
public enum RootCause
{
    ProductBug,
    UserError,
    Configuration,
    Infrastructure,
    Documentation,
}
