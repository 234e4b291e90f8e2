using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Where an account sits: its telephone numbers, its tax and the places that its people log in from follow from it.</summary>
/// <param name="Network">What sets its network apart from those of others.</param>
/// <param name="City">The city.</param>
internal readonly record struct HeadOffice(uint Network, Text City)
{
    private static readonly Purpose Seat = new("head office");

    /// <summary>The head office of an account, the same for all its life.</summary>
    public static HeadOffice Of(Dice dice, Account account)
    {
        Draw draw = dice.Roll(Seat);
        uint network = (uint)draw.Bits();
        return new(network, Cities.In(account.Profile.Country, ref draw));
    }
}
