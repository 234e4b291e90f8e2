using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Granular feature-level usage tracking</summary>
[Table(
    9,
    Schemas.Usage,
    "feature_usage",
    EstimatedRecords = 50_000,
    WrittenBy = "Life/Use",
    Dated = "usage_date",
    UseCases = ["Feature popularity analysis", "Adoption curve tracking", "Product roadmap prioritization", "User behavior analysis"]
)]
public readonly partial record struct FeatureUsage
{
    /// <summary>Unique feature usage identifier (FEAT-XXXXXX)</summary>
    public required FeatureUsageId FeatureUsageId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Specific feature name</summary>
    [Text(200)]
    public required Text FeatureName { get; init; }

    /// <summary>Date of usage</summary>
    /// <remarks>The figures describe the week up to this date: the account's day of reporting in April, August and December,
    /// always the same weekday, in the second or third week of the month.</remarks>
    public required DateOnly UsageDate { get; init; }

    /// <summary>Times feature was used</summary>
    [NotNegative]
    public required int UsageCount { get; init; }

    /// <summary>Number of unique users</summary>
    [NotNegative]
    public required int UniqueUsers { get; init; }

    /// <summary>Not Adopted, Exploring, Regular, Power User</summary>
    [Text(50)]
    public required AdoptionStatus AdoptionStatus { get; init; }
}

/// <summary>Key of <c>feature_usage</c>: <c>FEAT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("FEAT")]
public readonly record struct FeatureUsageId(long Value) : IKey;

/// <summary>Values of <c>feature_usage.adoption_status</c>.</summary>
public enum AdoptionStatus
{
    NotAdopted,
    Exploring,
    Regular,
    PowerUser,
}
