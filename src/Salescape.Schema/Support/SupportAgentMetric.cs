using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Support agent performance metrics</summary>
[Table(
    28,
    Schemas.Support,
    "support_agent_metrics",
    EstimatedRecords = 800,
    WrittenBy = "RollUp/SupportResults",
    Dated = "metric_date",
    UseCases = ["Agent performance reviews", "Workload balancing", "Training needs identification", "Capacity planning"]
)]
public readonly partial record struct SupportAgentMetric
{
    /// <summary>Unique metric identifier</summary>
    public required SupportAgentMetricId MetricId { get; init; }

    /// <summary>Support engineer name</summary>
    [Text(100)]
    public required Text AgentName { get; init; }

    /// <summary>Date or week/month</summary>
    /// <remarks>First day of the week that the row sums, Monday to Sunday; of an agent's first week, the first day at the desk.</remarks>
    public required DateOnly MetricDate { get; init; }

    /// <summary>New tickets assigned</summary>
    [NotNegative, Mutable]
    public required int TicketsOpened { get; init; }

    /// <summary>Tickets resolved</summary>
    [NotNegative, Mutable]
    public required int TicketsClosed { get; init; }

    /// <summary>Average time to resolve</summary>
    /// <remarks>In hours; null in a period without resolved tickets.</remarks>
    [NotNegative, Mutable]
    public required Measure? AvgResolutionTimeHrs { get; init; }

    /// <summary>Average first response time</summary>
    /// <remarks>In minutes; null in a period without first responses.</remarks>
    [NotNegative, Mutable]
    public required Measure? FirstResponseTimeAvg { get; init; }

    /// <summary>Average customer satisfaction</summary>
    /// <remarks>1 to 5; null in a period without answered surveys.</remarks>
    [Range(1, 5), Mutable]
    public required Percent? CsatScoreAvg { get; init; }

    /// <summary>Number of SLA breaches</summary>
    [NotNegative, Mutable]
    public required int SlaBreachCount { get; init; }

    /// <summary>Tickets escalated up</summary>
    [NotNegative, Mutable]
    public required int EscalationCount { get; init; }

    /// <summary>Tickets reopened after closure</summary>
    [NotNegative, Mutable]
    public required int ReopenedTicketsCount { get; init; }

    /// <summary>% of time logged</summary>
    /// <remarks>Logged time per working time: 390 minutes a working day, after meetings, training and leave.</remarks>
    [Range(0, 100), Mutable]
    public required Percent UtilizationPercent { get; init; }
}

/// <summary>Key of <c>support_agent_metrics</c>: <c>AGENT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("AGENT")]
public readonly record struct SupportAgentMetricId(long Value) : IKey;
