using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes opportunities as they stand on the as-of, and the closed deals among them.</summary>
internal static class OpportunityRows
{
    private static readonly Purpose Pushing = new("close date pushed");

    /// <summary>Chance to win by stage as every seller's system shows it, per cent (metric 6).</summary>
    private static ReadOnlySpan<int> ProbabilityOf => [10, 25, 50, 75, 100, 0];

    /// <summary>Appends what has been opened.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Opportunities.Count; index++)
        {
            Opportunity opportunity = account.Opportunities[index];
            if (!scene.Sees(opportunity.Opened))
                continue;
            scene.Rows.Opportunities.Append(RowOf(scene, opportunity, index));
            if (scene.Sees(opportunity.Closed))
                scene.Rows.ClosedDeals.Append(ClosedRowOf(scene, opportunity, index));
        }
    }

    /// <summary>The stage that a deal has reached on a day.</summary>
    public static OpportunityStage StageOn(Opportunity opportunity, DateOnly day)
    {
        if (opportunity.Closed <= day)
            return opportunity.Won ? OpportunityStage.ClosedWon : OpportunityStage.ClosedLost;
        if (opportunity.Negotiated <= day)
            return OpportunityStage.Negotiation;
        if (opportunity.Proposed <= day)
            return OpportunityStage.Proposal;
        return opportunity.Qualified <= day ? OpportunityStage.Qualification : OpportunityStage.Prospecting;
    }

    /// <summary>The total of the latest quote up to a day; before the first, the seller's estimate.</summary>
    public static Money AmountOn(Account account, Opportunity opportunity, DateOnly day)
    {
        Money amount = opportunity.Estimate;
        for (int quote = opportunity.Quotes.Start.Value; quote < opportunity.Quotes.End.Value; quote++)
        {
            if (account.Quotes[quote].Dated <= day)
                amount = account.Quotes[quote].Total;
        }

        return amount;
    }

    private static Schema.Opportunity RowOf(Scene scene, Opportunity opportunity, int index)
    {
        Account account = scene.Account;
        OpportunityStage stage = StageOn(opportunity, scene.AsOf);
        return new Schema.Opportunity
        {
            OpportunityId = opportunity.Id,
            CustomerId = account.Id,
            ProductId = opportunity.Product.Id,
            OpportunityName = OpportunityWords.NameOf(scene, opportunity, index),
            Stage = stage,
            Amount = AmountOn(account, opportunity, scene.AsOf),
            Probability = ProbabilityOf[(int)stage],
            CloseDate = scene.Sees(opportunity.Closed) ? opportunity.Closed : ExpectedOn(scene.Dice, account, opportunity, scene.AsOf, index),
            CreatedDate = opportunity.Opened,
            OpportunityType = opportunity.Type,
            Region = account.Profile.Country.Region,
            SalesRep = opportunity.Rep.Name,
            LeadSource = opportunity.Source,
            Competitor = opportunity.Competitor?.Name,
        };
    }

    private static ClosedDeal ClosedRowOf(Scene scene, Opportunity opportunity, int index) => new()
    {
        DealId = new ClosedDealId(opportunity.Id.Value),
        OpportunityId = opportunity.Id,
        CustomerId = scene.Account.Id,
        ProductId = opportunity.Product.Id,
        DealValue = opportunity.Won ? AmountOn(scene.Account, opportunity, opportunity.Closed) : Money.Zero,
        CloseDate = opportunity.Closed,
        Quarter = Quarter.Of(opportunity.Closed),
        FiscalYear = opportunity.Closed.Year,
        Status = opportunity.Won ? DealStatus.Won : DealStatus.Lost,
        WinLossReason = OpportunityWords.ReasonOf(scene, opportunity, index),
        SalesCycleDays = opportunity.Closed.DayNumber - opportunity.Opened.DayNumber,
        DiscountPercent = opportunity.Won ? Percent.Whole(opportunity.Discount) : null,
        Region = scene.Account.Profile.Country.Region,
        SalesRep = opportunity.Rep.Name,
    };

    /// <summary>When a seller says on a day that an open deal will close: the first guess, moved on whenever it had been overdue for some days.</summary>
    private static DateOnly ExpectedOn(Dice dice, Account account, Opportunity opportunity, DateOnly day, int index)
    {
        Draw draw = dice.Roll(Pushing, index);
        DateOnly expected = opportunity.ExpectedAtFirst;
        while (expected.AddDays((int)draw.Exponential(DealAssumptions.DaysUntilPushed)) < day)
        {
            DateOnly pushed = expected.AddDays(DealAssumptions.PushDays);
            expected = Calendar.WorkdayUntil(draw.Chance(DealAssumptions.MonthEndExpected) ? Calendar.MonthEnd(pushed) : pushed, account.Calendar);
        }

        return expected;
    }
}
