using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>System performance monitoring</summary>
[Table(
    43,
    Schemas.Usage,
    "performance_metrics",
    EstimatedRecords = 10_000,
    WrittenBy = "Life/Use",
    Dated = "metric_date",
    UseCases = ["Performance optimization", "Capacity planning", "SLA monitoring", "Infrastructure scaling"]
)]
public readonly partial record struct PerformanceMetric
{
    /// <summary>Unique performance metric identifier</summary>
    public required PerformanceMetricId PerformanceId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Date of measurement</summary>
    /// <remarks>The account's day of reporting in every second month, always the same weekday, in the second or third week.</remarks>
    public required DateOnly MetricDate { get; init; }

    /// <summary>Average page load time</summary>
    [NotNegative]
    public required Measure AvgPageLoadTimeMs { get; init; }

    /// <summary>Average query execution time</summary>
    [NotNegative]
    public required Measure AvgQueryTimeMs { get; init; }

    /// <summary>System uptime percentage</summary>
    /// <remarks>Share of the measured period, the 30 days up to the day of measurement, without downtime.</remarks>
    [Range(0, 100)]
    public required Percent UptimePercent { get; init; }

    /// <summary>Total downtime</summary>
    /// <remarks>Over the same 30 days as the uptime.</remarks>
    [NotNegative]
    public required int DowntimeMinutes { get; init; }

    /// <summary>Peak concurrent users</summary>
    [NotNegative]
    public required int PeakConcurrentUsers { get; init; }

    /// <summary>Average concurrent users</summary>
    [NotNegative]
    public required int AvgConcurrentUsers { get; init; }

    /// <summary>CPU usage</summary>
    [Range(0, 100)]
    public required Percent CpuUtilizationPercent { get; init; }

    /// <summary>Memory usage</summary>
    [Range(0, 100)]
    public required Percent MemoryUtilizationPercent { get; init; }

    /// <summary>Storage consumed</summary>
    /// <remarks>Gigabytes of 10⁹ bytes.</remarks>
    [Number(15, 2), NotNegative]
    public required Measure StorageUsedGb { get; init; }
}

/// <summary>Key of <c>performance_metrics</c>: <c>PERF-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("PERF")]
public readonly record struct PerformanceMetricId(long Value) : IKey;
