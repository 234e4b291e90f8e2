using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>How many named users of a product there are, and may be.</summary>
internal static class NamedSeats
{
    /// <summary>Open users who hold a product on a day.</summary>
    public static int Holders(Account account, int install, DateOnly day)
    {
        int holders = 0;
        foreach (User user in account.Users.Items)
            holders += user.IsOpen(day) && (user.Products & 1u << install) != 0 ? 1 : 0;
        return holders;
    }

    /// <summary>Further users that a product can have from a day of a month on; below 1 if none.</summary>
    /// <param name="account">The customer.</param>
    /// <param name="install">Index of the install, on which the product runs by that day.</param>
    /// <param name="day">The day.</param>
    /// <param name="until">The last day of the month, by which licences may have been cut.</param>
    public static int Room(Account account, int install, DateOnly day, DateOnly until)
    {
        CustomerProduct installed = account.Installs[install];
        int seats = Math.Min(account.SeatsOn(installed, day), account.SeatsOn(installed, until));
        double named = UserAssumptions.NamedShare * installed.IntendedUse * installed.FirstSeats * GrowthUntil(account, installed, day);
        return Math.Min(seats, Math.Max(1, (int)named)) - Holders(account, install, day);
    }

    /// <summary>How far the account's own growth has multiplied those who want to work with a product; never below 1.</summary>
    public static double GrowthUntil(Account account, CustomerProduct install, DateOnly day) =>
        PortableMath.Exp(Math.Max(0, account.Traits.Growth * install.MonthsBy(day)));
}
