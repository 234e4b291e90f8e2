using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Multi-touch attribution for opportunities</summary>
[Table(
    16,
    Schemas.Marketing,
    "marketing_attribution",
    EstimatedRecords = 3_000,
    WrittenBy = "Life/Discover",
    Dated = "opportunity_id.created_date",
    UseCases = ["Attribution modeling", "Campaign influence analysis", "Marketing ROI", "Customer journey mapping"]
)]
public readonly partial record struct MarketingAttribution
{
    /// <summary>Unique attribution identifier (ATTRIB-XXXXXX)</summary>
    public required MarketingAttributionId AttributionId { get; init; }

    /// <summary>References OPPORTUNITIES</summary>
    public required OpportunityId OpportunityId { get; init; }

    /// <summary>References CLOSED_DEALS (if closed)</summary>
    /// <remarks>Null until the opportunity is decided.</remarks>
    [Mutable]
    public required ClosedDealId? DealId { get; init; }

    /// <summary>References CAMPAIGNS</summary>
    /// <remarks>Null where the touch belongs to no campaign.</remarks>
    public required CampaignId? CampaignId { get; init; }

    /// <summary>References EVENTS</summary>
    /// <remarks>Null unless the touch was an event or webinar.</remarks>
    public required MarketingEventId? EventId { get; init; }

    /// <summary>1st touch, 2nd touch, etc.</summary>
    [NotNegative]
    public required int TouchpointOrder { get; init; }

    /// <summary>Date of touchpoint</summary>
    /// <remarks>On or before the opportunity's creation.</remarks>
    public required DateOnly TouchpointDate { get; init; }

    /// <summary>% credit for this touchpoint</summary>
    /// <remarks>In per cent; the weights of one opportunity sum to 100.</remarks>
    [Range(0, 100)]
    public required Percent AttributionWeight { get; init; }

    /// <summary>First Touch, Last Touch, Multi-Touch, Linear</summary>
    /// <remarks>The model in use when the opportunity was created.</remarks>
    [Text(100)]
    public required AttributionModel AttributionModel { get; init; }
}

/// <summary>Key of <c>marketing_attribution</c>: <c>ATTRIB-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ATTRIB")]
public readonly record struct MarketingAttributionId(long Value) : IKey;

/// <summary>Values of <c>marketing_attribution.attribution_model</c>.</summary>
public enum AttributionModel
{
    FirstTouch,
    LastTouch,

    [Label("Multi-Touch")]
    MultiTouch,
    Linear,
}
