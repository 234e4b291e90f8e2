using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Known recurring problems and patterns</summary>
[Table(
    27,
    Schemas.Support,
    "recurring_issues",
    EstimatedRecords = 80,
    WrittenBy = "RollUp/SupportResults",
    Dated = "first_occurrence",
    InForceUntil = "last_occurrence",
    UseCases = ["Product quality monitoring", "Release planning", "Customer communication", "Engineering prioritization"]
)]
public readonly partial record struct RecurringIssue
{
    /// <summary>Unique recurring issue identifier</summary>
    public required RecurringIssueId RecurringIssueId { get; init; }

    /// <summary>Description of recurring issue</summary>
    [Text(500)]
    public required Text IssuePattern { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Affected version(s)</summary>
    /// <remarks>A version or a range of versions; its end is known once the issue is resolved.</remarks>
    [Text(50), Mutable]
    public required Text ProductVersion { get; init; }

    /// <summary>When first seen</summary>
    /// <remarks>Date of the first ticket about it; null while there is none.</remarks>
    [Mutable]
    public required DateOnly? FirstOccurrence { get; init; }

    /// <summary>Most recent occurrence</summary>
    /// <remarks>Date of the latest ticket about it; null while there is none.</remarks>
    [Mutable]
    public required DateOnly? LastOccurrence { get; init; }

    /// <summary>How many times seen</summary>
    [NotNegative, Mutable]
    public required int OccurrenceCount { get; init; }

    /// <summary>How many customers affected</summary>
    [NotNegative, Mutable]
    public required int AffectedCustomersCount { get; init; }

    /// <summary>Low, Medium, High, Critical</summary>
    [Text(50)]
    public required Priority Priority { get; init; }

    /// <summary>Open, Under Investigation, Fix in Progress, Resolved</summary>
    [Text(50), Mutable]
    public required IssueStatus Status { get; init; }

    /// <summary>Engineering, Product, DevOps</summary>
    [Text(100)]
    public required EngineeringTeam AssignedTeam { get; init; }

    /// <summary>List of ticket_ids</summary>
    /// <remarks>Ticket ids, separated by a comma and a space, as many as fit; null while there is none.</remarks>
    [Text(1000), Mutable]
    public required Text? RelatedTickets { get; init; }

    /// <summary>If identified</summary>
    /// <remarks>Null until found.</remarks>
    [LongText, Mutable]
    public required Text? RootCause { get; init; }

    /// <summary>Which version will have fix</summary>
    /// <remarks>Null until a fix is planned.</remarks>
    [Text(50), Mutable]
    public required SemVer? FixVersion { get; init; }
}

/// <summary>Key of <c>recurring_issues</c>: <c>ISSUE-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ISSUE")]
public readonly record struct RecurringIssueId(long Value) : IKey;

/// <summary>Values of <c>recurring_issues.status</c>.</summary>
public enum IssueStatus
{
    Open,
    UnderInvestigation,

    [Label("Fix in Progress")]
    FixInProgress,
    Resolved,
}

/// <summary>Values of <c>recurring_issues.assigned_team</c>.</summary>
public enum EngineeringTeam
{
    Engineering,
    Product,

    [Label("DevOps")]
    DevOps,
}
