using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Website analytics and page performance</summary>
[Table(
    47,
    Schemas.Marketing,
    "website_traffic",
    EstimatedRecords = 10_000,
    WrittenBy = "RollUp/Marketing",
    Dated = "traffic_date",
    UseCases = ["Website optimization", "Conversion path analysis", "Traffic source effectiveness", "Page performance monitoring"]
)]
public readonly partial record struct WebsiteTraffic
{
    /// <summary>Unique traffic identifier (TRAFFIC-XXXXXX)</summary>
    public required WebsiteTrafficId TrafficId { get; init; }

    /// <summary>Date of traffic</summary>
    /// <remarks>A Sunday: the row sums up the week that ends with it.</remarks>
    public required DateOnly TrafficDate { get; init; }

    /// <summary>Page visited</summary>
    [Text(500)]
    public required Text PageUrl { get; init; }

    /// <summary>Number of views</summary>
    [NotNegative]
    public required int PageViews { get; init; }

    /// <summary>Unique users</summary>
    [NotNegative]
    public required int UniqueVisitors { get; init; }

    /// <summary>Average time spent</summary>
    /// <remarks>In seconds.</remarks>
    [NotNegative]
    public required int AvgTimeOnPageSec { get; init; }

    /// <summary>Bounce rate</summary>
    [Range(0, 100)]
    public required Percent BounceRatePercent { get; init; }

    /// <summary>Times used as entry</summary>
    [NotNegative]
    public required int EntryPageCount { get; init; }

    /// <summary>Times used as exit</summary>
    [NotNegative]
    public required int ExitPageCount { get; init; }

    /// <summary>Forms submitted, demos requested</summary>
    [NotNegative]
    public required int ConversionCount { get; init; }

    /// <summary>Organic, Paid, Direct, Referral, Social</summary>
    [Text(100)]
    public required TrafficSource Source { get; init; }

    /// <summary>References CAMPAIGNS (if trackable)</summary>
    /// <remarks>Null where no campaign can be told.</remarks>
    public required CampaignId? CampaignId { get; init; }
}

/// <summary>Key of <c>website_traffic</c>: <c>TRAFFIC-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("TRAFFIC")]
public readonly record struct WebsiteTrafficId(long Value) : IKey;

/// <summary>Values of <c>website_traffic.source</c>.</summary>
public enum TrafficSource
{
    Organic,
    Paid,
    Direct,
    Referral,
    Social,
}
