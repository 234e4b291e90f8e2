using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Competitive landscape and intel gathering</summary>
[Table(
    32,
    Schemas.Sales,
    "competitive_intelligence",
    EstimatedRecords = 2_000,
    WrittenBy = "Life/Buy",
    Dated = "intel_date",
    UseCases = ["Competitive analysis", "Battle card creation", "Win/loss pattern identification", "Product positioning"]
)]
public readonly partial record struct CompetitiveIntel
{
    /// <summary>Unique intel identifier (INTEL-XXXXXX)</summary>
    public required CompetitiveIntelId IntelId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References OPPORTUNITIES (optional)</summary>
    /// <remarks>Null where it was learned outside a deal.</remarks>
    public required OpportunityId? OpportunityId { get; init; }

    /// <summary>Competitor name</summary>
    /// <remarks>A competitor has no table; its name is spelled the same everywhere.</remarks>
    [Text(200)]
    public required Text CompetitorName { get; init; }

    /// <summary>Their product</summary>
    [Text(200)]
    public required Text CompetitorProduct { get; init; }

    /// <summary>When intelligence was gathered</summary>
    public required DateOnly IntelDate { get; init; }

    /// <summary>Sales call, Customer, Market research, Partner, etc.</summary>
    [Text(100)]
    public required IntelSource IntelSource { get; init; }

    /// <summary>What they're good at</summary>
    [Text(200)]
    public required Text CompetitorStrength { get; init; }

    /// <summary>What they're weak at</summary>
    [Text(200)]
    public required Text CompetitorWeakness { get; init; }

    /// <summary>Winning, At Risk, Lost</summary>
    /// <remarks>As it looked on the day the intelligence was gathered.</remarks>
    [Text(50)]
    public required CompetitivePosition OurPosition { get; init; }

    /// <summary>Product comparison, Pricing, Customer feedback</summary>
    [Text(100)]
    public required IntelType IntelType { get; init; }

    /// <summary>Additional details</summary>
    [LongText]
    public required Text Notes { get; init; }
}

/// <summary>Key of <c>competitive_intelligence</c>: <c>INTEL-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("INTEL")]
public readonly record struct CompetitiveIntelId(long Value) : IKey;

/// <summary>Values of <c>competitive_intelligence.our_position</c>.</summary>
public enum CompetitivePosition
{
    Winning,
    AtRisk,
    Lost,
}

/// <summary>Values of <c>competitive_intelligence.intel_type</c>.</summary>
public enum IntelType
{
    [Label("Product comparison")]
    ProductComparison,
    Pricing,

    [Label("Customer feedback")]
    CustomerFeedback,
}

/// <summary>Values of <c>competitive_intelligence.intel_source</c>.</summary>
public enum IntelSource
{
    [Label("Sales call")]
    SalesCall,
    Customer,

    [Label("Market research")]
    MarketResearch,
    Partner,

    [Label("Trade show")]
    TradeShow,

    [Label("Analyst report")]
    AnalystReport,
}
