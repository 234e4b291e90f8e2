using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Email campaign performance metrics</summary>
[Table(
    45,
    Schemas.Marketing,
    "email_campaigns",
    EstimatedRecords = 200,
    WrittenBy = "RollUp/Marketing",
    Dated = "send_date",
    UseCases = ["Email performance optimization", "Subject line testing", "Engagement rate trends", "List health monitoring"]
)]
public readonly partial record struct EmailCampaign
{
    /// <summary>Unique email campaign identifier (EMAIL-XXXXXX)</summary>
    public required EmailCampaignId EmailCampaignId { get; init; }

    /// <summary>References CAMPAIGNS</summary>
    public required CampaignId CampaignId { get; init; }

    /// <summary>Email subject/name</summary>
    [Text(500)]
    public required Text EmailName { get; init; }

    /// <summary>When email was sent</summary>
    public required DateOnly SendDate { get; init; }

    /// <summary>Number of recipients</summary>
    [NotNegative]
    public required int RecipientCount { get; init; }

    /// <summary>Successfully delivered</summary>
    /// <remarks>Recipients less bounces.</remarks>
    [NotNegative]
    public required int DeliveredCount { get; init; }

    /// <summary>Number of opens</summary>
    [NotNegative, Mutable]
    public required int OpenCount { get; init; }

    /// <summary>Open rate</summary>
    /// <remarks>Opens per delivered e-mail.</remarks>
    [Range(0, 100), Mutable]
    public required Percent OpenRatePercent { get; init; }

    /// <summary>Number of clicks</summary>
    [NotNegative, Mutable]
    public required int ClickCount { get; init; }

    /// <summary>Click-through rate</summary>
    /// <remarks>Clicks per delivered e-mail.</remarks>
    [Range(0, 100), Mutable]
    public required Percent ClickRatePercent { get; init; }

    /// <summary>Bounced emails</summary>
    [NotNegative]
    public required int BounceCount { get; init; }

    /// <summary>Unsubscribes</summary>
    [NotNegative, Mutable]
    public required int UnsubscribeCount { get; init; }

    /// <summary>Spam reports</summary>
    [NotNegative, Mutable]
    public required int SpamComplaintCount { get; init; }

    /// <summary>Leads/opportunities generated</summary>
    [NotNegative, Mutable]
    public required int ConversionCount { get; init; }
}

/// <summary>Key of <c>email_campaigns</c>: <c>EMAIL-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("EMAIL")]
public readonly record struct EmailCampaignId(long Value) : IKey;
