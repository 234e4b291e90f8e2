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

    /// <summary>What speaks for and against a deal, by all that is known when it is decided.</summary>
    /// <param name="scene">Whose deal it is.</param>
    /// <param name="deal">The deal with rep, rival, lines and people met.</param>
    /// <param name="annual">Its yearly value, US dollars.</param>
    /// <param name="trouble">How deep in danger it is, standard normal.</param>
    public static Odds Of(Scene scene, Deal deal, double annual, double trouble)
    {
        Account account = scene.Account;
        bool hasSponsor = HasMet(account, deal, ContactRole.Champion) || HasMet(account, deal, ContactRole.DecisionMaker);
        var odds = new Odds(remember: scene.Diary is not null);
        odds.Add("level of such deals", WinAssumptions.Level[(int)deal.Type]);
        odds.Add("rep", deal.Rep.Skill);
        odds.Add("competitor", deal.Rival?.Toughness ?? 0);
        odds.Add("people met", WinAssumptions.PerContact * (Math.Min(deal.Engaged.Length, WinAssumptions.ContactsThatCount) - 1));
        odds.Add("champion or decision maker", hasSponsor ? WinAssumptions.Sponsor : 0);
        odds.Add("blocker", HasMet(account, deal, ContactRole.Blocker) ? WinAssumptions.Blocker : 0);
        odds.Add("fit of product and industry", WinAssumptions.Fit * Catalogue.CategoryFit(account.Profile.Industry, deal.Product.Category));
        odds.Add("trouble in the deal", WinAssumptions.Trouble * trouble);
        if (deal.Type != OpportunityType.NewBusiness)
        {
            odds.Add("contentment", WinAssumptions.PerContentment * account.Mood.At(deal.Opened));
            return odds;
        }

        odds.Add("source", WinAssumptions.Source[(int)deal.Source]);
        odds.Add("need", WinAssumptions.Need * account.Traits.Need);
        odds.Add("size", WinAssumptions.PerTripling * Triplings(annual / WinAssumptions.SizeAnchor));
        return odds;
    }

    /// <summary>How often a number triples from 1; negative below.</summary>
    public static double Triplings(double ratio) => PortableMath.Log(ratio) / PortableMath.Log(3);

    /// <summary>Names why a deal was won or lost, fitting its facts.</summary>
    public static void Explain(Account account, Deal deal, int ordinal)
    {
        Draw draw = account.Dice.Roll(Reason, ordinal);
        Span<double> weights = stackalloc double[WinAssumptions.WinReasons.Length];
        if (deal.Won)
        {
            WinAssumptions.WinReasons.CopyTo(weights);
            if (deal.Type != OpportunityType.NewBusiness)
                weights[(int)WinReason.ExistingRelationship] *= WinAssumptions.RelationshipOfCustomers;
            deal.WinReason = (WinReason)draw.Weighted(weights);
            return;
        }

        WinAssumptions.LossReasons.CopyTo(weights);
        if (deal.Rival is null)
            weights[(int)LossReason.Competitor] = 0;
        weights[(int)LossReason.Price] *= PortableMath.Exp(WinAssumptions.PriceLossPerSensitivity * account.Traits.PriceSensitivity);
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
