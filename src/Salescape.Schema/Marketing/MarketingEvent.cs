using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Marketing events and webinars</summary>
[Table(
    13,
    Schemas.Marketing,
    "events",
    EstimatedRecords = 45,
    WrittenBy = "RollUp/Marketing",
    Dated = "event_date",
    UseCases = ["Event ROI analysis", "Attendance tracking", "Lead generation effectiveness", "Event planning optimization"]
)]
public readonly partial record struct MarketingEvent
{
    /// <summary>Unique event identifier (EVT-XXXXXX)</summary>
    public required MarketingEventId EventId { get; init; }

    /// <summary>Event name</summary>
    [Text(500)]
    public required Text EventName { get; init; }

    /// <summary>Conference, Webinar, Workshop, Trade Show, User Group</summary>
    [Text(100)]
    public required MarketingEventType EventType { get; init; }

    /// <summary>Event date</summary>
    [Planned]
    public required DateOnly EventDate { get; init; }

    /// <summary>City/venue or "Virtual"</summary>
    [Text(200)]
    public required Text Location { get; init; }

    /// <summary>Geographic region</summary>
    [Text(100)]
    public required Region Region { get; init; }

    /// <summary>Projected attendance</summary>
    [NotNegative]
    public required int ExpectedAttendees { get; init; }

    /// <summary>Actual attendance</summary>
    /// <remarks>0 until the event has taken place.</remarks>
    [NotNegative, Mutable]
    public required int ActualAttendees { get; init; }

    /// <summary>Event budget</summary>
    [NotNegative]
    public required Money Budget { get; init; }

    /// <summary>Featured products</summary>
    /// <remarks>Product names, separated by a comma and a space.</remarks>
    [Text(1000)]
    public required Text ProductsShowcased { get; init; }

    /// <summary>Target number of leads</summary>
    [NotNegative]
    public required int LeadGoal { get; init; }

    /// <summary>References CAMPAIGNS</summary>
    /// <remarks>Null for events outside any campaign.</remarks>
    public required CampaignId? CampaignId { get; init; }
}

/// <summary>Key of <c>events</c>: <c>EVT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("EVT")]
public readonly record struct MarketingEventId(long Value) : IKey;

/// <summary>Values of <c>events.event_type</c>.</summary>
public enum MarketingEventType
{
    Conference,
    Webinar,
    Workshop,
    TradeShow,
    UserGroup,
}
