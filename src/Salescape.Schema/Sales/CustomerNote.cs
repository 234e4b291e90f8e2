using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Sales and account activity notes</summary>
[Table(
    31,
    Schemas.Sales,
    "customer_notes",
    EstimatedRecords = 5_000,
    WrittenBy = "Life/Buy",
    Dated = "note_date",
    UseCases = ["Activity tracking", "Customer interaction history", "Follow-up management", "Sales coaching"]
)]
public readonly partial record struct CustomerNote
{
    /// <summary>Unique note identifier (NOTE-XXXXXX)</summary>
    public required CustomerNoteId NoteId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References CUSTOMER_CONTACTS (optional)</summary>
    /// <remarks>Null for internal notes and talks with the account at large.</remarks>
    public required CustomerContactId? ContactId { get; init; }

    /// <summary>Note creation date</summary>
    public required DateOnly NoteDate { get; init; }

    /// <summary>Meeting, Call, Email, Internal, Other</summary>
    [Text(50)]
    public required NoteType NoteType { get; init; }

    /// <summary>Note author</summary>
    [Text(100)]
    public required Text CreatedBy { get; init; }

    /// <summary>Note subject</summary>
    [Text(500)]
    public required Text Subject { get; init; }

    /// <summary>Full note content</summary>
    [LongText]
    public required Text NoteText { get; init; }

    /// <summary>Related opportunity (optional)</summary>
    /// <remarks>Null where the note is about the account, not a deal.</remarks>
    public required OpportunityId? OpportunityId { get; init; }

    /// <summary>Follow-up action needed</summary>
    /// <remarks>Null where nothing is to follow.</remarks>
    [Text(200)]
    public required Text? NextAction { get; init; }

    /// <summary>Follow-up due date</summary>
    /// <remarks>Null where nothing is to follow.</remarks>
    [Planned]
    public required DateOnly? NextActionDate { get; init; }
}

/// <summary>Key of <c>customer_notes</c>: <c>NOTE-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("NOTE")]
public readonly record struct CustomerNoteId(long Value) : IKey;

/// <summary>Values of <c>customer_notes.note_type</c>.</summary>
public enum NoteType
{
    Meeting,
    Call,
    Email,
    Internal,
    Other,
}
