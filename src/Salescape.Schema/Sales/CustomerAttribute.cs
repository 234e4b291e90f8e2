using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Additional customer metadata for segmentation</summary>
[Table(
    7,
    Schemas.Sales,
    "customer_attributes",
    EstimatedRecords = 3_000,
    WrittenBy = "Life/Arrive",
    Dated = "created_date",
    ShownWith = "customer_id",
    UseCases = ["Customer segmentation", "Compliance tracking", "Technology stack analysis", "Use case identification"]
)]
public readonly partial record struct CustomerAttribute
{
    /// <summary>Unique attribute identifier (ATTR-XXXXXX)</summary>
    public required CustomerAttributeId AttributeId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Certification, Technology Stack, Use Case, Integration, Compliance</summary>
    [Text(100)]
    public required AttributeType AttributeType { get; init; }

    /// <summary>Specific value (ISO 9001, AWS, HIPAA, etc.)</summary>
    [Text(200)]
    public required Text AttributeValue { get; init; }

    /// <summary>When attribute was added</summary>
    public required DateOnly CreatedDate { get; init; }
}

/// <summary>Key of <c>customer_attributes</c>: <c>ATTR-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ATTR")]
public readonly record struct CustomerAttributeId(long Value) : IKey;

/// <summary>Values of <c>customer_attributes.attribute_type</c>.</summary>
public enum AttributeType
{
    Certification,
    TechnologyStack,
    UseCase,
    Integration,
    Compliance,
}
