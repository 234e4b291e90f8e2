using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Where the notes of a deal say what decided it: its record names nothing that they are silent about.</summary>
internal static class Trail
{
    private static readonly Purpose Closing = new("note of a decision");
    private static readonly Purpose Reasoning = new("buyer says what decided");
    private static readonly NoteAct Gap = NoteActs.Of("gap");
    private static readonly NoteAct Pricey = NoteActs.Of("pricey");
    private static readonly NoteAct Stall = NoteActs.Of("stall");

    /// <summary>Whether a word tells what decides the deal, where there is something to tell.</summary>
    public static bool Tells(Scene scene, in DealTouch touch)
    {
        if ((touch.Standing & Standing.Final) != 0 || touch.Act == Gap || touch.Act == Pricey || touch.Act == Stall)
            return true;
        bool isYes = (touch.Act.Makes & Standing.Agreed) != 0;
        return isYes && scene.Dice.Roll(Reasoning, touch.Opportunity).Chance(DecisionAssumptions.IsToldWithTheYes);
    }

    /// <summary>Whether sellers write about a decision among themselves: they hand over what is won, look back on what is lost.</summary>
    public static bool IsLookedBackOn(Scene scene, int index)
    {
        Opportunity opportunity = scene.Account.Opportunities[index];
        double chance =
            opportunity.Estimate >= NoteAssumptions.BigFrom ? NoteAssumptions.LookBackOnBig
            : opportunity.Won ? NoteAssumptions.HandOver
            : NoteAssumptions.PostMortem;
        return !opportunity.IsAutomatic && scene.Dice.Roll(Closing, index).Chance(chance);
    }

    /// <summary>The chance that the record of a decided deal names what exactly decided it.</summary>
    public static double IsNamed(Scene scene, int index)
    {
        bool isNoted = IsLookedBackOn(scene, index);
        bool isTold = isNoted;
        foreach (DealTouch touch in scene.Account.Touches)
        {
            if (touch.Opportunity != index)
                continue;
            isNoted = true;
            isTold |= Tells(scene, touch);
        }

        return isTold ? DecisionAssumptions.IsNamedIfTold
            : isNoted ? 0
            : DecisionAssumptions.IsNamed;
    }
}
