using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A rule by which leads are scored.</summary>
/// <param name="Number">From 1, in the order of coming into force.</param>
/// <param name="Name">Its name.</param>
/// <param name="Category">What it looks at.</param>
/// <param name="Criterion">What it asks for.</param>
/// <param name="Points">What it gives; negative where it counts against the lead.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Until">The day on which it was switched off; often never.</param>
/// <param name="Author">Who wrote it.</param>
internal sealed record ScoringRule(
    int Number,
    Text Name,
    RuleCategory Category,
    Criterion Criterion,
    int Points,
    DateOnly From,
    DateOnly Until,
    Text Author
)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool IsActiveOn(Today day) => From <= day && day < Until;
}
