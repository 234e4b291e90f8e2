using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Aggregated daily/weekly product usage metrics</summary>
[Table(
    8,
    Schemas.Usage,
    "product_usage_summary",
    EstimatedRecords = 20_000,
    WrittenBy = "Life/Use",
    Dated = "usage_date",
    UseCases = ["Usage trend analysis", "License optimization", "Customer health monitoring", "Feature adoption tracking"]
)]
public readonly partial record struct ProductUsageSummary
{
    /// <summary>Unique usage record identifier (USG-XXXXXX)</summary>
    public required ProductUsageSummaryId UsageId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Date of usage measurement</summary>
    /// <remarks>The figures describe the week up to this date: the account's day of reporting in every second month, always the same
    /// weekday, in the second or third week of the month.</remarks>
    public required DateOnly UsageDate { get; init; }

    /// <summary>Number of active users</summary>
    [NotNegative]
    public required int ActiveUsers { get; init; }

    /// <summary>Total sessions</summary>
    [NotNegative]
    public required int TotalSessions { get; init; }

    /// <summary>Average session length in minutes</summary>
    /// <remarks>Null in a week without sessions.</remarks>
    [NotNegative]
    public required Measure? AvgSessionDurationMin { get; init; }

    /// <summary>Feature adoption score (0-100)</summary>
    [Range(0, 100)]
    public required Percent FeatureAdoptionScore { get; init; }

    /// <summary>Data processed/stored in GB</summary>
    /// <remarks>Gigabytes of 10⁹ bytes.</remarks>
    [Number(15, 2), NotNegative]
    public required Measure DataVolumeGb { get; init; }

    /// <summary>Number of API calls</summary>
    [NotNegative]
    public required int ApiCalls { get; init; }

    /// <summary>Error rate percentage</summary>
    /// <remarks>Failed API calls and operations per hundred.</remarks>
    [Range(0, 100)]
    public required Percent ErrorRatePercent { get; init; }

    /// <summary>Number of logins</summary>
    [NotNegative]
    public required int LoginCount { get; init; }

    /// <summary>Percentage of licenses in use</summary>
    /// <remarks>Active licences per licence purchased; above 100 while over the limit.</remarks>
    [NotNegative]
    public required Percent LicenseUtilization { get; init; }

    /// <summary>Healthy, At Risk, Critical</summary>
    /// <remarks>A word; the numbers of customer_health_score are another measure.</remarks>
    [Text(50)]
    public required UsageHealth HealthScore { get; init; }
}

/// <summary>Key of <c>product_usage_summary</c>: <c>USG-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("USG")]
public readonly record struct ProductUsageSummaryId(long Value) : IKey;

/// <summary>Values of <c>product_usage_summary.health_score</c>.</summary>
public enum UsageHealth
{
    Healthy,
    AtRisk,
    Critical,
}
