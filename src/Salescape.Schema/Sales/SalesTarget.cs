using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Quarterly sales quotas by region</summary>
[Table(
    6,
    Schemas.Sales,
    "sales_targets",
    EstimatedRecords = 100,
    WrittenBy = "RollUp/TargetResults",
    InForceUntil = "quarter",
    StandingBy = "sales_rep",
    UseCases = ["Quota vs actuals comparison", "Sales performance tracking", "Territory performance analysis"]
)]
public readonly partial record struct SalesTarget
{
    /// <summary>Unique target identifier (TGT-XXXXXX)</summary>
    public required SalesTargetId TargetId { get; init; }

    /// <summary>Q1 2024, Q2 2024, etc.</summary>
    /// <remarks>A region's target is for this quarter; a rep's standing quota holds from this quarter on.</remarks>
    [Text(20)]
    public required Quarter Quarter { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Product-specific target (optional)</summary>
    /// <remarks>Null: targets are set for all products.</remarks>
    public required ProductId? ProductId { get; init; }

    /// <summary>Quota amount</summary>
    /// <remarks>For one quarter. A rep's row is the standing quarterly quota, a quarter of the territory's.</remarks>
    [NotNegative]
    public required Money TargetAmount { get; init; }

    /// <summary>Rep-specific target (optional)</summary>
    /// <remarks>Null in a region's row.</remarks>
    [Text(100)]
    public required Text? SalesRep { get; init; }
}

/// <summary>Key of <c>sales_targets</c>: <c>TGT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("TGT")]
public readonly record struct SalesTargetId(long Value) : IKey;
