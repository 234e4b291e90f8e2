using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Historical closed opportunities (won and lost)</summary>
[Table(
    5,
    Schemas.Sales,
    "closed_deals",
    EstimatedRecords = 2_500,
    WrittenBy = "Life/Buy",
    Dated = "close_date",
    ShownWith = "opportunity_id",
    UseCases = [
        "Win/loss analysis",
        "Sales cycle optimization",
        "Quota attainment tracking",
        "Deal velocity analysis",
        "Discount impact analysis",
    ]
)]
public readonly partial record struct ClosedDeal
{
    /// <summary>Unique deal identifier (DEAL-XXXXXX)</summary>
    public required ClosedDealId DealId { get; init; }

    /// <summary>References OPPORTUNITIES</summary>
    public required OpportunityId OpportunityId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Final closed amount (0 if lost)</summary>
    /// <remarks>The accepted quote's total, for the whole term.</remarks>
    [NotNegative]
    public required Money DealValue { get; init; }

    /// <summary>Date deal was closed</summary>
    public required DateOnly CloseDate { get; init; }

    /// <summary>Fiscal quarter (Q1 2024, Q2 2024, etc.)</summary>
    [Text(20)]
    public required Quarter Quarter { get; init; }

    /// <summary>Fiscal year</summary>
    /// <remarks>The calendar year of the close date.</remarks>
    public required int FiscalYear { get; init; }

    /// <summary>Won or Lost</summary>
    [Text(20)]
    public required DealStatus Status { get; init; }

    /// <summary>Reason for outcome</summary>
    /// <remarks>Of a won deal, why the customer chose us; of a lost one, why not.</remarks>
    [Text(200)]
    public required Text WinLossReason { get; init; }

    /// <summary>Days from creation to close</summary>
    [NotNegative]
    public required int SalesCycleDays { get; init; }

    /// <summary>Discount given (if won)</summary>
    /// <remarks>Overall discount of the accepted quote; null if lost.</remarks>
    [Range(0, 100)]
    public required Percent? DiscountPercent { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Deal owner</summary>
    [Text(100)]
    public required Text SalesRep { get; init; }
}

/// <summary>Key of <c>closed_deals</c>: <c>DEAL-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("DEAL")]
public readonly record struct ClosedDealId(long Value) : IKey;

/// <summary>Values of <c>closed_deals.status</c>.</summary>
public enum DealStatus
{
    Won,
    Lost,
}
