using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Partner channel referral tracking</summary>
[Table(
    48,
    Schemas.Marketing,
    "partner_referrals",
    EstimatedRecords = 300,
    WrittenBy = "Life/Discover",
    Dated = "referral_date",
    UseCases = ["Partner program effectiveness", "Referral conversion rates", "Partner performance ranking", "Commission tracking"]
)]
public readonly partial record struct PartnerReferral
{
    /// <summary>Unique referral identifier (REF-XXXXXX)</summary>
    public required PartnerReferralId ReferralId { get; init; }

    /// <summary>Partner company name</summary>
    /// <remarks>A partner has no table; its name is spelled the same everywhere.</remarks>
    [Text(200)]
    public required Text PartnerName { get; init; }

    /// <summary>Reseller, Technology, Consulting, Agency</summary>
    [Text(100)]
    public required PartnerType PartnerType { get; init; }

    /// <summary>When referred</summary>
    public required DateOnly ReferralDate { get; init; }

    /// <summary>Referral contact name</summary>
    [Text(200)]
    public required Text ContactName { get; init; }

    /// <summary>Contact email</summary>
    [Text(200)]
    public required Text ContactEmail { get; init; }

    /// <summary>Referred company</summary>
    [Text(200)]
    public required Text CompanyName { get; init; }

    /// <summary>Industry</summary>
    [Text(100)]
    public required Industry Industry { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Potential deal size</summary>
    [NotNegative]
    public required Money EstimatedValue { get; init; }

    /// <summary>New, Qualified, Converted, Lost</summary>
    [Text(50), Mutable]
    public required ReferralStatus Status { get; init; }

    /// <summary>References LEADS (if converted)</summary>
    /// <remarks>Null until converted.</remarks>
    [Mutable]
    public required LeadId? LeadId { get; init; }

    /// <summary>References OPPORTUNITIES (if converted)</summary>
    /// <remarks>Null until converted.</remarks>
    [Mutable]
    public required OpportunityId? OpportunityId { get; init; }

    /// <summary>Partner commission rate</summary>
    [Range(0, 100)]
    public required Percent CommissionPercent { get; init; }

    /// <summary>Additional details</summary>
    /// <remarks>Null where there is nothing to add.</remarks>
    [LongText, Mutable]
    public required Text? Notes { get; init; }
}

/// <summary>Key of <c>partner_referrals</c>: <c>REF-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("REF")]
public readonly record struct PartnerReferralId(long Value) : IKey;

/// <summary>Values of <c>partner_referrals.partner_type</c>.</summary>
public enum PartnerType
{
    Reseller,
    Technology,
    Consulting,
    Agency,
}

/// <summary>Values of <c>partner_referrals.status</c>.</summary>
public enum ReferralStatus
{
    New,
    Qualified,
    Converted,
    Lost,
}
