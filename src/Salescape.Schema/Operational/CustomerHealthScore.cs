using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Comprehensive customer health scoring</summary>
[Table(
    53,
    Schemas.Operational,
    "customer_health_score",
    EstimatedRecords = 30_000,
    WrittenBy = "Life/Feel",
    Dated = "score_date",
    UseCases = ["Churn prediction", "Expansion opportunity identification", "CSM prioritization", "Customer segmentation"]
)]
public readonly partial record struct CustomerHealthScore
{
    /// <summary>Unique health score identifier (HLTH-XXXXXX)</summary>
    public required CustomerHealthScoreId HealthScoreId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>Date calculated</summary>
    /// <remarks>The 1st, 11th and 21st of a month, from about two months after the first contract on.</remarks>
    public required DateOnly ScoreDate { get; init; }

    /// <summary>0-100 composite score</summary>
    /// <remarks>Weighted mean of the five scores that follow.</remarks>
    [Range(0, 100)]
    public required Percent OverallScore { get; init; }

    /// <summary>Usage metric (0-100)</summary>
    [Range(0, 100)]
    public required Percent ProductUsageScore { get; init; }

    /// <summary>Support metric (0-100)</summary>
    [Range(0, 100)]
    public required Percent SupportHealthScore { get; init; }

    /// <summary>Payment history (0-100)</summary>
    [Range(0, 100)]
    public required Percent PaymentHealthScore { get; init; }

    /// <summary>Engagement level (0-100)</summary>
    [Range(0, 100)]
    public required Percent EngagementScore { get; init; }

    /// <summary>Overall sentiment (0-100)</summary>
    [Range(0, 100)]
    public required Percent SentimentScore { get; init; }

    /// <summary>Low, Medium, High, Critical</summary>
    [Text(50)]
    public required RiskLevel RiskLevel { get; init; }

    /// <summary>% likelihood to churn</summary>
    /// <remarks>Chance to leave within a year, in per cent.</remarks>
    [Range(0, 100)]
    public required Percent ChurnProbability { get; init; }

    /// <summary>% likelihood to expand</summary>
    /// <remarks>Chance to buy more within a year, in per cent.</remarks>
    [Range(0, 100)]
    public required Percent ExpansionProbability { get; init; }

    /// <summary>Improving, Stable, Declining</summary>
    /// <remarks>Against the score 30 days before.</remarks>
    [Text(50)]
    public required HealthTrend HealthTrend { get; init; }
}

/// <summary>Key of <c>customer_health_score</c>: <c>HLTH-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("HLTH")]
public readonly record struct CustomerHealthScoreId(long Value) : IKey;

/// <summary>Values of <c>customer_health_score.risk_level</c>.</summary>
public enum RiskLevel
{
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>Values of <c>customer_health_score.health_trend</c>.</summary>
public enum HealthTrend
{
    Improving,
    Stable,
    Declining,
}
