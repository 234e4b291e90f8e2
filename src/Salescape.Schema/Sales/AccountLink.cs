using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Parent-child relationships between customer accounts</summary>
[Table(
    30,
    Schemas.Sales,
    "account_hierarchy",
    EstimatedRecords = 200,
    WrittenBy = "Life/Arrive",
    Dated = "created_date",
    ShownWith = "child_customer_id",
    UseCases = ["Enterprise account mapping", "Strategic account planning", "Deal consolidation", "Corporate structure analysis"]
)]
public readonly partial record struct AccountLink
{
    /// <summary>Unique hierarchy identifier (HIER-XXXXXX)</summary>
    public required AccountLinkId HierarchyId { get; init; }

    /// <summary>Parent company</summary>
    public required CustomerId ParentCustomerId { get; init; }

    /// <summary>Subsidiary/division</summary>
    public required CustomerId ChildCustomerId { get; init; }

    /// <summary>Parent-Child, Sister Company, Division, Franchise</summary>
    [Text(100)]
    public required RelationshipType RelationshipType { get; init; }

    /// <summary>Ownership percentage (optional)</summary>
    /// <remarks>The parent's share. Null where none is held: sister companies and franchises.</remarks>
    [Range(0, 100)]
    public required Percent? OwnershipPercent { get; init; }

    /// <summary>When relationship was established</summary>
    public required DateOnly CreatedDate { get; init; }
}

/// <summary>Key of <c>account_hierarchy</c>: <c>HIER-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("HIER")]
public readonly record struct AccountLinkId(long Value) : IKey;

/// <summary>Values of <c>account_hierarchy.relationship_type</c>.</summary>
public enum RelationshipType
{
    [Label("Parent-Child")]
    ParentChild,
    SisterCompany,
    Division,
    Franchise,
}
