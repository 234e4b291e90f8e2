using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Marketing qualified leads</summary>
[Table(
    14,
    Schemas.Marketing,
    "leads",
    EstimatedRecords = 7_000,
    WrittenBy = "Life/Discover",
    Dated = "created_date",
    UseCases = ["Lead qualification", "Conversion rate analysis", "Lead scoring optimization", "Source effectiveness"]
)]
public readonly partial record struct Lead
{
    /// <summary>Unique lead identifier (LEAD-XXXXXX)</summary>
    public required LeadId LeadId { get; init; }

    /// <summary>Company name</summary>
    [Text(200)]
    public required Text CompanyName { get; init; }

    /// <summary>Lead contact name</summary>
    [Text(200)]
    public required Text ContactName { get; init; }

    /// <summary>Email address</summary>
    [Text(200)]
    public required Text Email { get; init; }

    /// <summary>Phone number</summary>
    /// <remarks>Null where the form did not ask, or the person did not say.</remarks>
    [Text(50)]
    public required Text? Phone { get; init; }

    /// <summary>Job title</summary>
    /// <remarks>Null where the form did not ask, or the person did not say.</remarks>
    [Text(100)]
    public required Text? Title { get; init; }

    /// <summary>Industry sector</summary>
    /// <remarks>Null where the form did not ask, or the person did not say.</remarks>
    [Text(100)]
    public required Industry? Industry { get; init; }

    /// <summary>Small, Medium, Large, Enterprise</summary>
    [Text(50)]
    public required CompanySize CompanySize { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Country</summary>
    [Text(100)]
    public required Text Country { get; init; }

    /// <summary>Source of lead</summary>
    /// <remarks>An open list, finer than the sources of opportunities.</remarks>
    [Text(100)]
    public required Text LeadSource { get; init; }

    /// <summary>References CAMPAIGNS</summary>
    /// <remarks>Null where no campaign led to it.</remarks>
    public required CampaignId? CampaignId { get; init; }

    /// <summary>References EVENTS</summary>
    /// <remarks>Null unless met at an event or webinar.</remarks>
    public required MarketingEventId? EventId { get; init; }

    /// <summary>Lead score (0-100)</summary>
    /// <remarks>Sum of the points of the active scoring rules that the lead meets, held within 0 and 100.</remarks>
    [Range(0, 100), Mutable]
    public required int LeadScore { get; init; }

    /// <summary>New, Contacted, Qualified, Unqualified, Converted</summary>
    [Text(50), Mutable]
    public required LeadStatus LeadStatus { get; init; }

    /// <summary>Lead creation date</summary>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>Last interaction date</summary>
    /// <remarks>Null until the first activity after creation.</remarks>
    [Mutable]
    public required DateOnly? LastActivityDate { get; init; }

    /// <summary>Sales rep assigned</summary>
    [Text(100), Mutable]
    public required Text AssignedTo { get; init; }

    /// <summary>Products of interest</summary>
    /// <remarks>Product names, separated by a comma and a space; null where none was named.</remarks>
    [Text(500)]
    public required Text? ProductsInterested { get; init; }

    /// <summary>References OPPORTUNITIES (if converted)</summary>
    /// <remarks>Null until converted.</remarks>
    [Mutable]
    public required OpportunityId? ConvertedToOppId { get; init; }

    /// <summary>Date converted to opportunity</summary>
    /// <remarks>The creation date of the opportunity; null until converted.</remarks>
    [Mutable]
    public required DateOnly? ConversionDate { get; init; }
}

/// <summary>Key of <c>leads</c>: <c>LEAD-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("LEAD")]
public readonly record struct LeadId(long Value) : IKey;

/// <summary>Values of <c>leads.lead_status</c>.</summary>
public enum LeadStatus
{
    New,
    Contacted,
    Qualified,
    Unqualified,
    Converted,
}
