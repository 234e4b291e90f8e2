using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Which customer success manager cares for an account.</summary>
internal static class CsmAssignment
{
    /// <summary>Who looks after a customer on a day from its first install on; follows successors.</summary>
    /// <param name="team">The vendor's customer success team.</param>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">An account that has bought.</param>
    /// <param name="day">A day up to the plan's horizon; before the first install, who will look after it then.</param>
    public static Csm ManagerOf(this SuccessTeam team, Dice dice, Account account, DateOnly day) =>
        team.CsmOf(dice, account.Profile.Country.Region, account.CustomerSince, day);
}
