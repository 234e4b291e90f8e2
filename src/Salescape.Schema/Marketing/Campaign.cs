using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Marketing campaign master data</summary>
[Table(
    12,
    Schemas.Marketing,
    "campaigns",
    EstimatedRecords = 75,
    WrittenBy = "Plan/Demand",
    Dated = "start_date",
    InForceUntil = "end_date",
    UseCases = ["Campaign planning", "Budget allocation", "Performance tracking", "ROI analysis"]
)]
public readonly partial record struct Campaign
{
    /// <summary>Unique campaign identifier (CAMP-XXXXXX)</summary>
    public required CampaignId CampaignId { get; init; }

    /// <summary>Campaign name</summary>
    [Text(500)]
    public required Text CampaignName { get; init; }

    /// <summary>Email, Webinar, Event, Social, Content, Partner</summary>
    [Text(100)]
    public required CampaignType CampaignType { get; init; }

    /// <summary>Email, LinkedIn, Trade Show, Webinar, etc.</summary>
    [Text(100)]
    public required CampaignChannel Channel { get; init; }

    /// <summary>Campaign start date</summary>
    [Planned]
    public required DateOnly StartDate { get; init; }

    /// <summary>Campaign end date</summary>
    [Planned]
    public required DateOnly EndDate { get; init; }

    /// <summary>Campaign budget</summary>
    [NotNegative]
    public required Money Budget { get; init; }

    /// <summary>Enterprise, SMB, Mid-Market</summary>
    [Text(100)]
    public required TargetAudience TargetAudience { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>References PRODUCTS</summary>
    /// <remarks>Null for campaigns about the whole portfolio.</remarks>
    public required ProductId? ProductFocus { get; init; }

    /// <summary>Planned, Active, Completed, Cancelled</summary>
    [Text(50), Mutable]
    public required CampaignStatus Status { get; init; }

    /// <summary>Marketing manager</summary>
    [Text(100)]
    public required Text Owner { get; init; }
}

/// <summary>Key of <c>campaigns</c>: <c>CAMP-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("CAMP")]
public readonly record struct CampaignId(long Value) : IKey;

/// <summary>Values of <c>campaigns.campaign_type</c>.</summary>
public enum CampaignType
{
    Email,
    Webinar,
    Event,
    Social,
    Content,
    Partner,
}

/// <summary>Values of <c>campaigns.channel</c>.</summary>
public enum CampaignChannel
{
    Email,

    [Label("LinkedIn")]
    LinkedIn,
    TradeShow,
    Webinar,
    PaidSearch,
    Website,
    PartnerNetwork,
}

/// <summary>Values of <c>campaigns.target_audience</c>.</summary>
public enum TargetAudience
{
    Enterprise,
    SMB,

    [Label("Mid-Market")]
    MidMarket,
}

/// <summary>Values of <c>campaigns.status</c>.</summary>
public enum CampaignStatus
{
    Planned,
    Active,
    Completed,
    Cancelled,
}
