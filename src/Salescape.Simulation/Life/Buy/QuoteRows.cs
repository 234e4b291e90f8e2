using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes quotes and their lines; a quote's status follows from its days.</summary>
internal static class QuoteRows
{
    private static readonly Purpose Wording = new("quote wording");

    /// <summary>Appends the quotes written by the as-of.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (Opportunity opportunity in account.Opportunities.Items)
        {
            for (int index = opportunity.Quotes.Start.Value; index < opportunity.Quotes.End.Value; index++)
            {
                Quote quote = account.Quotes[index];
                if (!scene.Sees(quote.Dated))
                    continue;
                bool isLast = index == opportunity.Quotes.End.Value - 1;
                scene.Rows.Quotes.Append(RowOf(scene, opportunity, quote, index, isLast));
                WriteLines(scene, quote);
            }
        }
    }

    private static Schema.Quote RowOf(Scene scene, Opportunity opportunity, Quote quote, int index, bool isLast)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Wording, index);
        bool isApproved = quote.Discount > DealAssumptions.DiscountWithoutApproval && scene.Sees(quote.Sent);
        return new Schema.Quote
        {
            QuoteId = quote.Id,
            QuoteNumber = scene.Words.Add("Q-"u8).Add(quote.Dated.Year).Add('-').AddDigits(account.Profile.Number, 5)
                .Add('-').AddDigits(index + 1, 2).Cut(),
            OpportunityId = opportunity.Id,
            CustomerId = account.Id,
            QuoteDate = quote.Dated,
            ExpirationDate = quote.Expires,
            TotalAmount = quote.Total,
            DiscountPercent = Percent.Whole(quote.Discount),
            PaymentTerms = PaymentTerms.Label(scene.Dice, account),
            DeliveryTerms = QuoteTexts.DeliveryTerms(ref draw),
            Status = StatusOf(scene, opportunity, quote, isLast),
            CreatedBy = opportunity.Rep.Name,
            ApprovedBy = isApproved ? opportunity.Rep.Manager : null,
            ApprovalDate = isApproved ? quote.Sent : null,
            Notes = OpportunityWords.QuoteNotes(scene, opportunity, quote, index - opportunity.Quotes.Start.Value, ref draw),
        };
    }

    private static QuoteStatus StatusOf(Scene scene, Opportunity opportunity, Quote quote, bool isLast)
    {
        if (!scene.Sees(quote.Sent))
            return QuoteStatus.Draft;
        if (scene.Sees(quote.Ends))
        {
            if (isLast && opportunity.Won)
                return QuoteStatus.Accepted;
            return quote.Ends <= quote.Expires ? QuoteStatus.Rejected : QuoteStatus.Expired;
        }

        return quote.Expires < scene.AsOf ? QuoteStatus.Expired : QuoteStatus.Sent;
    }

    private static void WriteLines(Scene scene, Quote quote)
    {
        Account account = scene.Account;
        for (int index = quote.Lines.Start.Value; index < quote.Lines.End.Value; index++)
        {
            LineItem line = account.QuoteLines[index];
            scene.Rows.QuoteLineItems.Append(new QuoteLineItem
            {
                LineItemId = new QuoteLineItemId(account.LargeKey(index + 1)),
                QuoteId = quote.Id,
                ProductId = line.Product.Id,
                Quantity = line.Seats,
                UnitPrice = Money.Units(line.TermPrice(quote.TermMonths)),
                DiscountPercent = Percent.Whole(line.Discount),
                LineTotal = line.Total(quote.TermMonths),
                Description = OpportunityWords.LineDescription(scene, line, quote.TermMonths, LicenseOf(line.Product.Category), index),
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
