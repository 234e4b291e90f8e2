using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Sales pipeline and opportunity tracking</summary>
[Table(
    4,
    Schemas.Sales,
    "opportunities",
    EstimatedRecords = 4_000,
    WrittenBy = "Life/Buy",
    Dated = "created_date",
    InForceUntil = "close_date",
    OpenWhile = "stage: Prospecting, Qualification, Proposal, Negotiation",
    UseCases = [
        "Pipeline analysis and forecasting",
        "Sales stage conversion rates",
        "Lead source effectiveness",
        "Competitive win/loss analysis",
    ]
)]
public readonly partial record struct Opportunity
{
    /// <summary>Unique opportunity identifier (OPP-XXXXXX)</summary>
    public required OpportunityId OpportunityId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    /// <remarks>The main product; the quote's lines name all.</remarks>
    public required ProductId ProductId { get; init; }

    /// <summary>Deal name</summary>
    [Text(500)]
    public required Text OpportunityName { get; init; }

    /// <summary>Prospecting, Qualification, Proposal, Negotiation, Closed Won, Closed Lost</summary>
    [Text(100), Mutable]
    public required OpportunityStage Stage { get; init; }

    /// <summary>Deal value</summary>
    /// <remarks>The latest quote's total; before the first quote, the rep's estimate. Value of the whole term.</remarks>
    [NotNegative, Mutable]
    public required Money Amount { get; init; }

    /// <summary>Win probability (0-100)</summary>
    /// <remarks>The stage's: 10, 25, 50, 75, 100 or 0.</remarks>
    [Range(0, 100), Mutable]
    public required int Probability { get; init; }

    /// <summary>Expected/actual close date</summary>
    /// <remarks>Expected while open, actual once closed.</remarks>
    [Mutable, Planned]
    public required DateOnly CloseDate { get; init; }

    /// <summary>Opportunity creation date</summary>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>New Business, Upsell, Cross-sell, Renewal</summary>
    [Text(100)]
    public required OpportunityType OpportunityType { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Opportunity owner</summary>
    /// <remarks>A deal keeps the rep who opened it; a renewal goes with the territory until it is taken in hand, some three months before
    /// the end of its contract.</remarks>
    [Text(100), Mutable]
    public required Text SalesRep { get; init; }

    /// <summary>Marketing, Sales, Partner, Web, Referral</summary>
    [Text(100)]
    public required OpportunitySource LeadSource { get; init; }

    /// <summary>Primary competitor (if any)</summary>
    /// <remarks>A competitor has no table; its name is spelled the same everywhere. Null where none was met.</remarks>
    [Text(200), Mutable]
    public required Text? Competitor { get; init; }
}

/// <summary>Key of <c>opportunities</c>: <c>OPP-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("OPP")]
public readonly record struct OpportunityId(long Value) : IKey;

/// <summary>Values of <c>opportunities.stage</c>.</summary>
public enum OpportunityStage
{
    Prospecting,
    Qualification,
    Proposal,
    Negotiation,
    ClosedWon,
    ClosedLost,
}

/// <summary>Values of <c>opportunities.opportunity_type</c>.</summary>
public enum OpportunityType
{
    NewBusiness,
    Upsell,

    [Label("Cross-sell")]
    CrossSell,
    Renewal,
}

/// <summary>Values of <c>opportunities.lead_source</c>.</summary>
public enum OpportunitySource
{
    Marketing,
    Sales,
    Partner,
    Web,
    Referral,
}
