using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What seller and buyer know of each other when a deal begins.</summary>
internal static class Acquaintance
{
    /// <summary>What kind of deal it is, as far as what can be talked about depends on it.</summary>
    public static Standing KindOf(Account account, int index)
    {
        Opportunity opportunity = account.Opportunities[index];
        Standing kind = opportunity.Competitor is null ? Standing.None : Standing.Rival;
        kind |= opportunity.Type switch
        {
            OpportunityType.NewBusiness => Former(account, index) is null ? Standing.None : Standing.Known,
            OpportunityType.Renewal => Standing.Customer | Standing.Renewing,
            OpportunityType.Upsell => Standing.Customer | Standing.Owned,
            _ => Standing.Customer,
        };
        if (opportunity.Estimate >= NoteAssumptions.BigFrom)
            kind |= Standing.Big;
        else if (opportunity.Estimate < NoteAssumptions.SmallBelow)
            kind |= Standing.Small;
        return kind;
    }

    /// <summary>How it shows why a deal is being lost.</summary>
    public static Standing FeltAs(LossReason reason) =>
        reason switch
        {
            LossReason.Competitor => Standing.ToRival,
            LossReason.Price => Standing.Price,
            LossReason.MissingFeatures => Standing.Features,
            LossReason.Timing => Standing.Timing,
            _ => Standing.Idle,
        };

    /// <summary>The deal with the account that was decided last before one was opened; null for the first.</summary>
    public static Opportunity? Former(Account account, int index)
    {
        DateOnly opened = account.Opportunities[index].Opened;
        Opportunity? former = null;
        foreach (Opportunity other in account.Opportunities.Items)
        {
            if (other.Closed < opened && (former is null || other.Closed > former.Closed))
                former = other;
        }

        return former;
    }

    /// <summary>What the seller of a deal knows of the one before it.</summary>
    public static FormerDeal Recall(Opportunity former, Opportunity opportunity, SalesRep author) =>
        new(
            former.Product.Name,
            former.Closed,
            former.Product == opportunity.Product,
            SalesForce.Successor(former.Rep, former.Closed) != author
        );

    /// <summary>Whether somebody was met for another deal before a day.</summary>
    public static bool HasMet(Account account, int index, int contact, DateOnly day)
    {
        for (int other = 0; other < account.Opportunities.Count; other++)
        {
            if (other == index)
                continue;
            foreach (Engagement met in account.Opportunities[other].Engaged)
            {
                if (met.Contact == contact && met.Met < day)
                    return true;
            }
        }

        return false;
    }
}
