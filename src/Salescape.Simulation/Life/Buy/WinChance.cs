using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>The causes of winning, added up in log-odds; one draw decides.</summary>
internal static class WinChance
{
    private static readonly Purpose Reason = new("deal reason");

    /// <summary>The log-odds of a deal, by all that is known when it is decided.</summary>
    /// <param name="account">Whose deal it is.</param>
    /// <param name="deal">The deal with rep, rival, lines and people met.</param>
    /// <param name="annual">Its yearly value, US dollars.</param>
    /// <param name="trouble">How deep in danger it is, standard normal.</param>
    public static double LogOdds(Account account, Deal deal, double annual, double trouble)
    {
        double odds = WinAssumptions.Level[(int)deal.Type]
            + deal.Rep.Skill
            + (deal.Rival?.Toughness ?? 0)
            + WinAssumptions.PerContact * (Math.Min(deal.Engaged.Length, WinAssumptions.ContactsThatCount) - 1)
            + (HasMet(account, deal, ContactRole.Champion) || HasMet(account, deal, ContactRole.DecisionMaker) ? WinAssumptions.Sponsor : 0)
            + (HasMet(account, deal, ContactRole.Blocker) ? WinAssumptions.Blocker : 0)
            + WinAssumptions.Fit * Catalogue.CategoryFit(account.Profile.Industry, deal.Product.Category)
            + WinAssumptions.Trouble * trouble;
        if (deal.Type != OpportunityType.NewBusiness)
            return odds + WinAssumptions.PerContentment * account.Mood.At(deal.Opened);
        return odds
            + WinAssumptions.Source[(int)deal.Source]
            + WinAssumptions.Need * account.Traits.Need
            + WinAssumptions.PerTripling * Triplings(annual / WinAssumptions.SizeAnchor);
    }

    /// <summary>How often a number triples from 1; negative below.</summary>
    public static double Triplings(double ratio) => PortableMath.Log(ratio) / 1.0986122886681098;

    /// <summary>Names why a deal was won or lost, fitting its facts.</summary>
    public static void Explain(Account account, Deal deal, int ordinal)
    {
        Draw draw = account.Dice.Roll(Reason, ordinal);
        Span<double> weights = stackalloc double[6];
        if (deal.Won)
        {
            WinAssumptions.WinReasons.CopyTo(weights);
            if (deal.Type != OpportunityType.NewBusiness)
                weights[(int)WinReason.ExistingRelationship] *= 2.5;
            deal.WinReason = (WinReason)draw.Weighted(weights);
            return;
        }

        WinAssumptions.LossReasons.CopyTo(weights);
        if (deal.Rival is null)
            weights[(int)LossReason.Competitor] = 0;
        bool isCheap = deal.Discount >= 20 || account.Traits.PriceSensitivity < -0.5;
        weights[(int)LossReason.Price] *= account.Traits.PriceSensitivity > 0.5 && deal.Quotes.End.Value > deal.Quotes.Start.Value ? 2.2 : isCheap ? 0.5 : 1;
        deal.LossReason = (LossReason)draw.Weighted(weights[..WinAssumptions.LossReasons.Length]);
    }

    private static bool HasMet(Account account, Deal deal, ContactRole role)
    {
        foreach (Engagement met in deal.Engaged)
        {
            if (account.Contacts[met.Contact].Role == role)
                return true;
        }

        return false;
    }
}
