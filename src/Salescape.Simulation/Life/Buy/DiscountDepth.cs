using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Decides how far a price is lowered.</summary>
internal static class DiscountDepth
{
    private static readonly Purpose Depth = new("deal discount");
    private static readonly Purpose Rescue = new("deal discount to rescue it");

    /// <summary>The overall discount that a deal ends with, whole per cent.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Who bargains.</param>
    /// <param name="opportunity">The deal with its lines, term and competitor.</param>
    /// <param name="annual">Its yearly value at list, US dollars.</param>
    /// <param name="trouble">How deep in danger it is, standard normal: sellers give most where they fear most.</param>
    /// <param name="ordinal">The deal's index among the account's deals.</param>
    public static int Settle(Dice dice, Account account, Opportunity opportunity, double annual, double trouble, int ordinal)
    {
        Draw draw = dice.Roll(Depth, ordinal);
        double pressure =
            DealAssumptions.PressureOfTrouble * trouble + DealAssumptions.PressureOfPriceSensitivity * account.Traits.PriceSensitivity;
        if (
            draw.Chance(
                PortableMath.Logistic(PortableMath.LogOdds(DealAssumptions.NoDiscount) - DealAssumptions.NoDiscountPerPressure * pressure)
            )
        )
            return 0;
        double percent =
            DealAssumptions.DiscountMean
            + DealAssumptions.DiscountPerTripling * WinChance.Triplings(Math.Max(1, annual / (3 * DealAssumptions.CycleAnchor)))
            + DealAssumptions.DiscountForTerm(opportunity.TermMonths)
            + (opportunity.Competitor is null ? 0 : DealAssumptions.DiscountWithRival)
            + DealAssumptions.DiscountForTrouble * pressure
            + draw.Normal(0, DealAssumptions.DiscountDeviation);
        // Who may give ten per cent without asking stops there, if little more is wanted.
        if (
            percent is > DealAssumptions.DiscountWithoutApproval and < DealAssumptions.DiscountWorthAsking
            && draw.Chance(DealAssumptions.StopsAtApproval)
        )
            return DealAssumptions.DiscountWithoutApproval;
        int step = draw.Chance(DealAssumptions.DiscountRoundShare) ? 5 : 1;
        int whole = (int)Math.Round(percent / step) * step;
        return Math.Clamp(whole, step, DealAssumptions.DiscountMax);
    }

    /// <summary>What comes off the list price of a large deal at last, in vain; often nothing.</summary>
    public static int ToRescue(Dice dice, int ordinal)
    {
        Draw draw = dice.Roll(Rescue, ordinal);
        if (!draw.Chance(QuoteAssumptions.Rescue))
            return 0;
        (int least, int most) = QuoteAssumptions.RescueDiscount;
        return draw.Chance(DealAssumptions.DiscountRoundShare) ? draw.Whole(least / 5, most / 5) * 5 : draw.Whole(least, most);
    }
}
