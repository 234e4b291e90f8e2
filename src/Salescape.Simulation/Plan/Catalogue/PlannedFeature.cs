using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Something that a product can do, as its users know it.</summary>
/// <param name="Name">As the menu has it.</param>
/// <param name="Since">The day it was first shipped: the product's launch, or that of a later release.</param>
internal sealed record PlannedFeature(Text Name, DateOnly Since)
{
    /// <summary>What users do with it, and what can go wrong there.</summary>
    public FeatureProfile Profile { get; } = FeatureProfiles.Of(Name);
}
