using Salescape.Analyses.Chance;

namespace Salescape.Analyses.Headlines;

/// <summary>Rows of one name, and what they say of a column together.</summary>
/// <param name="Name">The name.</param>
/// <param name="Last">The last day of the period that it is, if it is one.</param>
/// <param name="Value">The sum, or the estimate of all cases.</param>
/// <param name="Sample">The estimate with its cases, where chance has a hand in it.</param>
internal sealed record NamedGroup(string Name, DateOnly? Last, double Value, Sample? Sample);
