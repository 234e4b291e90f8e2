using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Individual contacts at customer accounts</summary>
[Table(
    29,
    Schemas.Sales,
    "customer_contacts",
    EstimatedRecords = 4_000,
    WrittenBy = "Life/Arrive",
    Dated = "created_date",
    ShownWith = "customer_id",
    UseCases = [
        "Contact relationship mapping",
        "Decision maker identification",
        "Multi-threading analysis",
        "Stakeholder engagement tracking",
    ]
)]
public readonly partial record struct CustomerContact
{
    /// <summary>Unique contact identifier (CONT-XXXXXX)</summary>
    public required CustomerContactId ContactId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Contact first name</summary>
    [Text(100)]
    public required Text FirstName { get; init; }

    /// <summary>Contact last name</summary>
    [Text(100)]
    public required Text LastName { get; init; }

    /// <summary>Email address</summary>
    [Text(200)]
    public required Text Email { get; init; }

    /// <summary>Phone number</summary>
    /// <remarks>Null where whoever entered the contact left it blank.</remarks>
    [Text(50)]
    public required Text? Phone { get; init; }

    /// <summary>Job title</summary>
    /// <remarks>Null where whoever entered the contact left it blank.</remarks>
    [Text(100)]
    public required Text? Title { get; init; }

    /// <summary>Department (IT, Engineering, Finance, etc.)</summary>
    /// <remarks>Null where whoever entered the contact left it blank.</remarks>
    [Text(100)]
    public required Text? Department { get; init; }

    /// <summary>Decision Maker, Influencer, Champion, Blocker, User</summary>
    [Text(50)]
    public required ContactRole RoleType { get; init; }

    /// <summary>Primary contact flag (Yes/No)</summary>
    [Text(10), Mutable]
    public required bool IsPrimary { get; init; }

    /// <summary>LinkedIn profile URL</summary>
    /// <remarks>Null where no profile is known.</remarks>
    [Text(500)]
    public required Text? LinkedinUrl { get; init; }

    /// <summary>Last interaction date</summary>
    /// <remarks>The latest note or activity with this contact; null before the first.</remarks>
    [Mutable]
    public required DateOnly? LastContactDate { get; init; }

    /// <summary>When contact was added</summary>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>Active, Inactive, Bounced</summary>
    [Text(50), Mutable]
    public required ContactStatus Status { get; init; }
}

/// <summary>Key of <c>customer_contacts</c>: <c>CONT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("CONT")]
public readonly record struct CustomerContactId(long Value) : IKey;

/// <summary>Values of <c>customer_contacts.role_type</c>.</summary>
public enum ContactRole
{
    DecisionMaker,
    Influencer,
    Champion,
    Blocker,
    User,
}

/// <summary>Values of <c>customer_contacts.status</c>.</summary>
public enum ContactStatus
{
    Active,
    Inactive,
    Bounced,
}
