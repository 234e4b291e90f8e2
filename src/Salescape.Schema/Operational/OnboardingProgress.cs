using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Customer onboarding milestone tracking</summary>
[Table(
    54,
    Schemas.Operational,
    "onboarding_progress",
    EstimatedRecords = 1_500,
    WrittenBy = "Life/Onboard",
    Dated = "start_date",
    ShownWith = "customer_id",
    UseCases = ["Onboarding effectiveness", "Time-to-value optimization", "CSM workload management", "Early adoption tracking"]
)]
public readonly partial record struct OnboardingProgress
{
    /// <summary>Unique onboarding identifier</summary>
    public required OnboardingProgressId OnboardingId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>References PRODUCTS</summary>
    /// <remarks>A product of the account's first contract; the first of its category, whose other products are taken into use with
    /// it.</remarks>
    public required ProductId ProductId { get; init; }

    /// <summary>Onboarding start</summary>
    [Planned]
    public required DateOnly StartDate { get; init; }

    /// <summary>Expected completion</summary>
    [Planned]
    public required DateOnly TargetCompletionDate { get; init; }

    /// <summary>Actual completion</summary>
    /// <remarks>Null until completed.</remarks>
    [Mutable]
    public required DateOnly? ActualCompletionDate { get; init; }

    /// <summary>Not Started, In Progress, Completed, Stalled</summary>
    [Text(50), Mutable]
    public required OnboardingStatus Status { get; init; }

    /// <summary>% complete</summary>
    [Range(0, 100), Mutable]
    public required Percent ProgressPercent { get; init; }

    /// <summary>Total milestones</summary>
    [NotNegative]
    public required int MilestoneCount { get; init; }

    /// <summary>Completed milestones</summary>
    [NotNegative, Mutable]
    public required int MilestonesCompleted { get; init; }

    /// <summary>Customer Success Manager</summary>
    [Text(100)]
    public required Text CsmAssigned { get; init; }

    /// <summary>Green, Yellow, Red</summary>
    [Text(50), Mutable]
    public required OnboardingHealth HealthStatus { get; init; }

    /// <summary>Time to initial value realization</summary>
    /// <remarks>From the start; null until first value was reached.</remarks>
    [NotNegative, Mutable]
    public required int? DaysToFirstValue { get; init; }

    /// <summary>% of features being used</summary>
    [Range(0, 100), Mutable]
    public required Percent AdoptionRate { get; init; }
}

/// <summary>Key of <c>onboarding_progress</c>: <c>ONB-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("ONB")]
public readonly record struct OnboardingProgressId(long Value) : IKey;

/// <summary>Values of <c>onboarding_progress.status</c>.</summary>
public enum OnboardingStatus
{
    NotStarted,
    InProgress,
    Completed,
    Stalled,
}

/// <summary>Values of <c>onboarding_progress.health_status</c>.</summary>
public enum OnboardingHealth
{
    Green,
    Yellow,
    Red,
}
