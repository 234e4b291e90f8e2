using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What can be talked about of a deal's price.</summary>
internal static class QuoteStanding
{
    /// <summary>How the offers stand that are out on a day.</summary>
    public static Standing On(Account account, Opportunity opportunity, DateOnly day)
    {
        Standing standing = Standing.None;
        for (int index = opportunity.Quotes.Start.Value; index < opportunity.Quotes.End.Value; index++)
        {
            Quote quote = account.Quotes[index];
            if (quote.Sent > day)
                continue;
            // The last one counts, and that there was one before it.
            standing = standing == Standing.None ? Standing.Quoted : Standing.Quoted | Standing.Revised;
            if (day <= quote.Expires)
                standing |= Standing.Valid;
            bool isFresh = day.DayNumber - quote.Sent.DayNumber <= NoteAssumptions.ApprovalIsNews;
            if (isFresh && quote.Discount > DealAssumptions.DiscountWithoutApproval)
                standing |= Standing.Approval;
        }

        return standing;
    }
}
