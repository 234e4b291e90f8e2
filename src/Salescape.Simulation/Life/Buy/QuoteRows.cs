using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes quotes and their lines; a quote's status follows from its days.</summary>
internal static class QuoteRows
{
    /// <summary>Appends a quote written by the as-of.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="opportunity">What it was written for.</param>
    /// <param name="index">Its index in <see cref="Account.Quotes"/>.</param>
    /// <param name="wording">What stands on it besides figures.</param>
    public static void Write(Telling telling, Opportunity opportunity, int index, in QuoteWording wording)
    {
        Account account = telling.Account;
        Quote quote = account.Quotes[index];
        bool isLast = index == opportunity.Quotes.End.Value - 1;
        // Whoever looks after the account on the day writes the quote.
        SalesRep author = SalesForce.Successor(opportunity.Rep, quote.Dated);
        bool isApproved = quote.Discount > DealAssumptions.DiscountWithoutApproval && telling.Sees(quote.Sent);
        telling.Rows.Quotes.Append(
            new Schema.Quote
            {
                QuoteId = quote.Id,
                QuoteNumber = telling
                    .Words.Add("Q-"u8)
                    .Add(quote.Dated.Year)
                    .Add('-')
                    .Add(PrintedNumber.Of(account.Profile.Number))
                    .Add('-')
                    .AddDigits(index + 1, 2)
                    .Cut(),
                OpportunityId = opportunity.Id,
                CustomerId = account.Id,
                QuoteDate = quote.Dated,
                ExpirationDate = quote.Expires,
                TotalAmount = quote.Total,
                DiscountPercent = Percent.Whole(quote.Discount),
                PaymentTerms = wording.PaymentTerms,
                DeliveryTerms = wording.DeliveryTerms,
                Status = StatusOf(telling, opportunity, quote, isLast),
                CreatedBy = author.Name,
                ApprovedBy = isApproved ? author.Manager : null,
                ApprovalDate = isApproved ? quote.Sent : null,
                Notes = wording.Notes,
            }
        );
    }

    /// <summary>Appends a line of a quote.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="index">The line's index in <see cref="Account.QuoteLines"/>.</param>
    /// <param name="description">What the line is for.</param>
    public static void WriteLine(Telling telling, Quote quote, int index, Text description)
    {
        Account account = telling.Account;
        LineItem line = account.QuoteLines[index];
        telling.Rows.QuoteLineItems.Append(
            new QuoteLineItem
            {
                LineItemId = new QuoteLineItemId(account.LargeKey(index + 1)),
                QuoteId = quote.Id,
                ProductId = line.Product.Id,
                Quantity = line.Seats,
                UnitPrice = Money.Units(line.TermPrice(quote.TermMonths)),
                DiscountPercent = Percent.Whole(line.Discount),
                LineTotal = line.Total(quote.TermMonths),
                Description = description,
                ProductVersion = line.Product.ReleaseAt(quote.Dated).Version,
                LicenseType = line.License,
                TermMonths = quote.TermMonths,
            }
        );
    }

    private static QuoteStatus StatusOf(Telling telling, Opportunity opportunity, Quote quote, bool isLast)
    {
        if (!telling.Sees(quote.Sent))
            return QuoteStatus.Draft;
        if (telling.Sees(quote.Ends))
        {
            if (isLast && opportunity.Won)
                return QuoteStatus.Accepted;
            return quote.Ends <= quote.Expires ? QuoteStatus.Rejected : QuoteStatus.Expired;
        }

        return quote.Expires < telling.AsOf ? QuoteStatus.Expired : QuoteStatus.Sent;
    }
}
