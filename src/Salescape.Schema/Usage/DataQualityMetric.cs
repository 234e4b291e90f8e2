using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Data quality scoring and monitoring</summary>
[Table(
    42,
    Schemas.Usage,
    "data_quality_metrics",
    EstimatedRecords = 10_000,
    WrittenBy = "Life/Use",
    Dated = "metric_date",
    UseCases = ["Data quality monitoring", "Customer health assessment", "Implementation success tracking", "Data governance"]
)]
public readonly partial record struct DataQualityMetric
{
    /// <summary>Unique quality metric identifier</summary>
    public required DataQualityMetricId QualityMetricId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    public required ProductId ProductId { get; init; }

    /// <summary>Date of measurement</summary>
    /// <remarks>The account's day of reporting in every second month, always the same weekday, in the second or third week.</remarks>
    public required DateOnly MetricDate { get; init; }

    /// <summary>Data completeness (0-100)</summary>
    [Range(0, 100)]
    public required Percent CompletenessScore { get; init; }

    /// <summary>Data accuracy (0-100)</summary>
    [Range(0, 100)]
    public required Percent AccuracyScore { get; init; }

    /// <summary>Data consistency (0-100)</summary>
    [Range(0, 100)]
    public required Percent ConsistencyScore { get; init; }

    /// <summary>Data freshness (0-100)</summary>
    [Range(0, 100)]
    public required Percent TimelinessScore { get; init; }

    /// <summary>Number of duplicate records</summary>
    [NotNegative]
    public required int DuplicateRecords { get; init; }

    /// <summary>Percentage of null values</summary>
    [Range(0, 100)]
    public required Percent NullValuesPercent { get; init; }

    /// <summary>Number of validation errors</summary>
    [NotNegative]
    public required int ValidationErrors { get; init; }

    /// <summary>Composite quality score</summary>
    /// <remarks>Mean of completeness, accuracy, consistency and timeliness.</remarks>
    [Range(0, 100)]
    public required Percent OverallQualityScore { get; init; }
}

/// <summary>Key of <c>data_quality_metrics</c>: <c>DQM-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("DQM")]
public readonly record struct DataQualityMetricId(long Value) : IKey;
