using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Individual engagement activities with campaigns</summary>
[Table(
    15,
    Schemas.Marketing,
    "campaign_engagement",
    EstimatedRecords = 40_000,
    WrittenBy = "Life/Discover",
    Dated = "engagement_date",
    UseCases = ["Engagement tracking", "Lead nurturing effectiveness", "Content performance", "Campaign effectiveness"]
)]
public readonly partial record struct CampaignEngagement
{
    /// <summary>Unique engagement identifier (ENG-XXXXXX)</summary>
    public required CampaignEngagementId EngagementId { get; init; }

    /// <summary>References CAMPAIGNS</summary>
    public required CampaignId CampaignId { get; init; }

    /// <summary>References LEADS</summary>
    public required LeadId LeadId { get; init; }

    /// <summary>Email/contact identifier</summary>
    /// <remarks>An e-mail address, not a key of customer_contacts.</remarks>
    [Text(200)]
    public required Text ContactId { get; init; }

    /// <summary>Email Opened, Link Clicked, Form Filled, Downloaded, Attended</summary>
    [Text(100)]
    public required EngagementType EngagementType { get; init; }

    /// <summary>Date of engagement</summary>
    public required DateOnly EngagementDate { get; init; }

    /// <summary>Asset engaged with</summary>
    /// <remarks>The name of a content asset, e-mail or event; null where the engagement has none.</remarks>
    [Text(500)]
    public required Text? AssetName { get; init; }

    /// <summary>Points assigned for this action</summary>
    [NotNegative]
    public required int EngagementScore { get; init; }
}

/// <summary>Key of <c>campaign_engagement</c>: <c>ENG-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ENG")]
public readonly record struct CampaignEngagementId(long Value) : IKey;

/// <summary>Values of <c>campaign_engagement.engagement_type</c>.</summary>
public enum EngagementType
{
    EmailOpened,
    LinkClicked,
    FormFilled,
    Downloaded,
    Attended,
}
