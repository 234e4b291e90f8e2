using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes opportunities as they stand on the as-of, and the closed deals among them.</summary>
internal static class OpportunityRows
{
    /// <summary>Chance to win by stage as every seller's system shows it, per cent (metric 6).</summary>
    private static ReadOnlySpan<int> ProbabilityOf => [10, 25, 50, 75, 100, 0];

    /// <summary>Appends an opportunity.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="opportunity">The opportunity.</param>
    /// <param name="name">What its seller calls it.</param>
    /// <param name="closes">The day on which it was decided, or is expected to be.</param>
    public static void Write(Telling telling, Opportunity opportunity, Text name, DateOnly closes)
    {
        Account account = telling.Account;
        OpportunityStage stage = opportunity.StageOn(telling.AsOf);
        telling.Rows.Opportunities.Append(
            new Schema.Opportunity
            {
                OpportunityId = opportunity.Id,
                CustomerId = account.Id,
                ProductId = opportunity.Product.Id,
                OpportunityName = name,
                Stage = stage,
                Amount = opportunity.AmountOn(account, telling.AsOf),
                Probability = ProbabilityOf[(int)stage],
                CloseDate = closes,
                CreatedDate = opportunity.Opened,
                OpportunityType = opportunity.Type,
                Region = account.Profile.Country.Region,
                SalesRep = opportunity.RepOn(telling.AsOf).Name,
                LeadSource = opportunity.Source,
                Competitor = opportunity.CompetitorOn(telling.AsOf)?.Name,
            }
        );
    }

    /// <summary>Appends a closed deal.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="opportunity">The opportunity, decided by the as-of.</param>
    /// <param name="reason">Why it was won or lost.</param>
    public static void WriteClosed(Telling telling, Opportunity opportunity, Text reason)
    {
        Money value = opportunity.Won ? opportunity.AmountOn(telling.Account, opportunity.Closed) : Money.Zero;
        telling.Results.Targets.Won(telling.Account.Profile.Country.Region, opportunity.Closed, value);
        telling.Rows.ClosedDeals.Append(
            new ClosedDeal
            {
                DealId = new ClosedDealId(opportunity.Id.Value),
                OpportunityId = opportunity.Id,
                CustomerId = telling.Account.Id,
                ProductId = opportunity.Product.Id,
                DealValue = value,
                CloseDate = opportunity.Closed,
                Quarter = Quarter.Of(opportunity.Closed),
                FiscalYear = opportunity.Closed.Year,
                Status = opportunity.Won ? DealStatus.Won : DealStatus.Lost,
                WinLossReason = reason,
                SalesCycleDays = opportunity.Closed.DayNumber - opportunity.Opened.DayNumber,
                DiscountPercent = opportunity.Won ? Percent.Whole(opportunity.Discount) : null,
                Region = telling.Account.Profile.Country.Region,
                SalesRep = opportunity.Rep.Name,
            }
        );
    }
}
