namespace Salescape.Simulation.Plan;

/// <summary>A team that hires month by month. Teams that share names hire side by side, so that no name is given twice and none depends on
/// the horizon.</summary>
internal interface IHiring
{
    /// <summary>Hires for a month; the months come in order.</summary>
    /// <param name="month">The month, from the start.</param>
    /// <param name="first">Its first day in the window.</param>
    void Month(int month, DateOnly first);
}
