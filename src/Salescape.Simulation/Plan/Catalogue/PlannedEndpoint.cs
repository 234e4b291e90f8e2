using Salescape.Schema.Kernel;
using HttpMethod = Salescape.Schema.HttpMethod;

namespace Salescape.Simulation.Plan;

/// <summary>A call that a product's API offers.</summary>
/// <param name="Path">The path behind the product's address.</param>
/// <param name="Method">The method.</param>
internal sealed record PlannedEndpoint(Text Path, HttpMethod Method);
