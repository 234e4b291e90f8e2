using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>What the calendar of a country makes of a week, relative to an ordinary one.</summary>
/// <param name="Work">Work done.</param>
/// <param name="OfUsers">Users who come at all.</param>
/// <param name="OfLogins">Logins by each of them.</param>
/// <param name="OfMachines">Calls by machines, which know no weekend.</param>
internal readonly record struct WeekRhythm(double Work, double OfUsers, double OfLogins, double OfMachines)
{
    /// <summary>What a week makes in which so much work is done.</summary>
    public static WeekRhythm Of(double work) =>
        new(
            work,
            PortableMath.Pow(work, UseAssumptions.RhythmOfUsers),
            PortableMath.Pow(work, 1 - UseAssumptions.RhythmOfUsers),
            PortableMath.Pow(work, UseAssumptions.RhythmOfMachines)
        );
}
