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
    /// <param name="opportunity">The deal with rep, competitor, lines and people met.</param>
    /// <param name="annual">Its yearly value, US dollars.</param>
    /// <param name="trouble">How deep in danger it is, standard normal.</param>
    public static Odds Of(Scene scene, Opportunity opportunity, double annual, double trouble)
    {
        Account account = scene.Account;
        bool hasSponsor = HasMet(account, opportunity, ContactRole.Champion) || HasMet(account, opportunity, ContactRole.DecisionMaker);
        var odds = new Odds(remember: scene.Diary is not null);
        odds.Add("level of such deals", WinAssumptions.Level[(int)opportunity.Type]);
        odds.Add("rep", opportunity.Rep.Skill);
        odds.Add("competitor", opportunity.Competitor?.Toughness ?? 0);
        odds.Add("people met", WinAssumptions.PerContact * (Math.Min(opportunity.Engaged.Length, WinAssumptions.ContactsThatCount) - 1));
        odds.Add("champion or decision maker", hasSponsor ? WinAssumptions.Sponsor : 0);
        odds.Add("blocker", HasMet(account, opportunity, ContactRole.Blocker) ? WinAssumptions.Blocker : 0);
        odds.Add(
            "fit of product and industry",
            WinAssumptions.Fit * Catalogue.CategoryFit(account.Profile.Industry, opportunity.Product.Category)
        );
        odds.Add("trouble in the deal", WinAssumptions.Trouble * trouble);
        if (opportunity.Type != OpportunityType.NewBusiness)
        {
            odds.Add("contentment", WinAssumptions.PerContentment * account.Mood.At(opportunity.Opened));
            return odds;
        }

        odds.Add("source", WinAssumptions.Source[(int)opportunity.Source]);
        odds.Add("need", WinAssumptions.Need * account.Traits.Need);
        odds.Add("size", WinAssumptions.PerTripling * Triplings(annual / WinAssumptions.SizeAnchor));
        return odds;
    }

    /// <summary>How often a number triples from 1; negative below.</summary>
    public static double Triplings(double ratio) => PortableMath.Log(ratio) / PortableMath.Log(3);

    /// <summary>Names why a deal was won or lost, fitting its facts.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Whose deal it is.</param>
    /// <param name="opportunity">The deal, decided.</param>
    /// <param name="ordinal">Its index among the account's deals.</param>
    /// <param name="isQuoted">Whether there was a price to lose by.</param>
    public static void Explain(Dice dice, Account account, Opportunity opportunity, int ordinal, bool isQuoted)
    {
        Draw draw = dice.Roll(Reason, ordinal);
        Span<double> weights = stackalloc double[WinAssumptions.WinReasons.Length];
        if (opportunity.Won)
        {
            WinAssumptions.WinReasons.CopyTo(weights);
            if (opportunity.Type != OpportunityType.NewBusiness)
                weights[(int)WinReason.ExistingRelationship] *= WinAssumptions.RelationshipOfCustomers;
            opportunity.WinReason = (WinReason)draw.Weighted(weights);
            return;
        }

        WinAssumptions.LossReasons.CopyTo(weights);
        if (opportunity.Competitor is null)
            weights[(int)LossReason.Competitor] = 0;
        weights[(int)LossReason.Price] *= PortableMath.Exp(WinAssumptions.PriceLossPerSensitivity * account.Traits.PriceSensitivity);
        // Nobody turns a price down that was never given.
        if (!isQuoted)
            weights[(int)LossReason.Price] = 0;
        opportunity.LossReason = (LossReason)draw.Weighted(weights[..WinAssumptions.LossReasons.Length]);
    }

    private static bool HasMet(Account account, Opportunity opportunity, ContactRole role)
    {
        foreach (Engagement met in opportunity.Engaged)
        {
            if (account.Contacts[met.Contact].Role == role)
                return true;
        }

        return false;
    }
}
