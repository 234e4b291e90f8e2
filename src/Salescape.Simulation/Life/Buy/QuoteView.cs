using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes quotes and their lines; a quote's status follows from its days.</summary>
internal static class QuoteView
{
    private static readonly Purpose Wording = new("quote wording");

    /// <summary>Appends the quotes written by the as-of.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (Deal deal in account.Deals.Items)
        {
            for (int place = deal.Quotes.Start.Value; place < deal.Quotes.End.Value; place++)
            {
                PriceQuote quote = account.Quotes[place];
                if (!scene.Sees(quote.Dated))
                    continue;
                bool isLast = place == deal.Quotes.End.Value - 1;
                scene.Rows.Quotes.Append(RowOf(scene, deal, quote, place, isLast));
                WriteLines(scene, quote);
            }
        }
    }

    private static Quote RowOf(Scene scene, Deal deal, PriceQuote quote, int place, bool isLast)
    {
        Account account = scene.Account;
        Draw draw = account.Dice.Roll(Wording, place);
        bool isApproved = quote.Discount > DealAssumptions.DiscountWithoutApproval && scene.Sees(quote.Sent);
        return new Quote
        {
            QuoteId = quote.Id,
            QuoteNumber = scene.Words.Add("Q-"u8).Add(quote.Dated.Year).Add('-').AddDigits(account.Profile.Number, 5)
                .Add('-').AddDigits(place + 1, 2).Cut(),
            OpportunityId = deal.Id,
            CustomerId = account.Id,
            QuoteDate = quote.Dated,
            ExpirationDate = quote.Expires,
            TotalAmount = quote.Total,
            DiscountPercent = Percent.Whole(quote.Discount),
            PaymentTerms = PaymentTerms.Label(account),
            DeliveryTerms = QuoteTexts.DeliveryTerms(ref draw),
            Status = StatusOf(scene, deal, quote, isLast),
            CreatedBy = deal.Rep.Name,
            ApprovedBy = isApproved ? deal.Rep.Manager : null,
            ApprovalDate = isApproved ? quote.Sent : null,
            Notes = DealWords.QuoteNotes(scene, deal, quote, place - deal.Quotes.Start.Value, ref draw),
        };
    }

    private static QuoteStatus StatusOf(Scene scene, Deal deal, PriceQuote quote, bool isLast)
    {
        if (!scene.Sees(quote.Sent))
            return QuoteStatus.Draft;
        if (scene.Sees(quote.Ends))
        {
            if (isLast && deal.Won)
                return QuoteStatus.Accepted;
            return quote.Ends <= quote.Expires ? QuoteStatus.Rejected : QuoteStatus.Expired;
        }

        return quote.Expires < scene.AsOf ? QuoteStatus.Expired : QuoteStatus.Sent;
    }

    private static void WriteLines(Scene scene, PriceQuote quote)
    {
        Account account = scene.Account;
        for (int place = quote.Lines.Start.Value; place < quote.Lines.End.Value; place++)
        {
            DealLine line = account.QuoteLines[place];
            scene.Rows.QuoteLineItems.Append(new QuoteLineItem
            {
                LineItemId = new QuoteLineItemId(account.LargeKey(place + 1)),
                QuoteId = quote.Id,
                ProductId = line.Product.Id,
                Quantity = line.Seats,
                UnitPrice = Money.Units(line.TermPrice(quote.TermMonths)),
                DiscountPercent = Percent.Whole(line.Discount),
                LineTotal = line.Total(quote.TermMonths),
                Description = DealWords.LineDescription(scene, line, quote.TermMonths, LicenseOf(line.Product.Category), place),
                ProductVersion = line.Product.ReleaseAt(quote.Dated).Version,
                LicenseType = LicenseOf(line.Product.Category),
                TermMonths = quote.TermMonths,
            });
        }
    }

    /// <summary>Storage and integration are sold by use, all else by subscription.</summary>
    private static LicenseType LicenseOf(ProductCategory category) =>
        category is ProductCategory.Storage or ProductCategory.Integration ? LicenseType.UsageBased : LicenseType.Subscription;
}
