using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes opportunities as they stand on the as-of, and the closed deals among them.</summary>
internal static class OpportunityView
{
    private static readonly Purpose Pushing = new("close date pushed");

    /// <summary>Chance to win by stage as every seller's system shows it, per cent (metric 6).</summary>
    private static ReadOnlySpan<int> ProbabilityOf => [10, 25, 50, 75, 100, 0];

    /// <summary>Appends what has been opened.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        for (int place = 0; place < account.Deals.Count; place++)
        {
            Deal deal = account.Deals[place];
            if (!scene.Sees(deal.Opened))
                continue;
            scene.Rows.Opportunities.Append(RowOf(scene, deal, place));
            if (scene.Sees(deal.Closed))
                scene.Rows.ClosedDeals.Append(ClosedRowOf(scene, deal, place));
        }
    }

    /// <summary>The stage that a deal has reached on a day.</summary>
    public static OpportunityStage StageOn(Deal deal, DateOnly day)
    {
        if (deal.Closed <= day)
            return deal.Won ? OpportunityStage.ClosedWon : OpportunityStage.ClosedLost;
        if (deal.Negotiated <= day)
            return OpportunityStage.Negotiation;
        if (deal.Proposed <= day)
            return OpportunityStage.Proposal;
        return deal.Qualified <= day ? OpportunityStage.Qualification : OpportunityStage.Prospecting;
    }

    /// <summary>The total of the latest quote up to a day; before the first, the seller's estimate.</summary>
    public static Money AmountOn(Account account, Deal deal, DateOnly day)
    {
        Money amount = deal.Estimate;
        for (int quote = deal.Quotes.Start.Value; quote < deal.Quotes.End.Value; quote++)
        {
            if (account.Quotes[quote].Dated <= day)
                amount = account.Quotes[quote].Total;
        }

        return amount;
    }

    private static Opportunity RowOf(Scene scene, Deal deal, int place)
    {
        Account account = scene.Account;
        OpportunityStage stage = StageOn(deal, scene.AsOf);
        return new Opportunity
        {
            OpportunityId = deal.Id,
            CustomerId = account.Id,
            ProductId = deal.Product.Id,
            OpportunityName = DealWords.NameOf(scene, deal, place),
            Stage = stage,
            Amount = AmountOn(account, deal, scene.AsOf),
            Probability = ProbabilityOf[(int)stage],
            CloseDate = scene.Sees(deal.Closed) ? deal.Closed : ExpectedOn(account, deal, scene.AsOf, place),
            CreatedDate = deal.Opened,
            OpportunityType = deal.Type,
            Region = account.Profile.Country.Region,
            SalesRep = deal.Rep.Name,
            LeadSource = deal.Source,
            Competitor = deal.Rival?.Name,
        };
    }

    private static ClosedDeal ClosedRowOf(Scene scene, Deal deal, int place) => new()
    {
        DealId = new ClosedDealId(deal.Id.Value),
        OpportunityId = deal.Id,
        CustomerId = scene.Account.Id,
        ProductId = deal.Product.Id,
        DealValue = deal.Won ? AmountOn(scene.Account, deal, deal.Closed) : Money.Zero,
        CloseDate = deal.Closed,
        Quarter = Quarter.Of(deal.Closed),
        FiscalYear = deal.Closed.Year,
        Status = deal.Won ? DealStatus.Won : DealStatus.Lost,
        WinLossReason = DealWords.ReasonOf(scene, deal, place),
        SalesCycleDays = deal.Closed.DayNumber - deal.Opened.DayNumber,
        DiscountPercent = deal.Won ? Percent.Whole(deal.Discount) : null,
        Region = scene.Account.Profile.Country.Region,
        SalesRep = deal.Rep.Name,
    };

    /// <summary>When a seller says on a day that an open deal will close: the first guess, moved on whenever it had been overdue for some days.</summary>
    private static DateOnly ExpectedOn(Account account, Deal deal, DateOnly day, int place)
    {
        Draw draw = account.Dice.Roll(Pushing, place);
        DateOnly expected = deal.ExpectedAtFirst;
        while (expected.AddDays((int)draw.Exponential(DealAssumptions.DaysUntilPushed)) < day)
        {
            DateOnly pushed = expected.AddDays(DealAssumptions.PushDays);
            expected = Calendar.WorkdayUntil(draw.Chance(DealAssumptions.MonthEndExpected) ? Calendar.MonthEnd(pushed) : pushed, account.Calendar);
        }

        return expected;
    }
}
