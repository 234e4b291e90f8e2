using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a quote's note may speak of.</summary>
/// <param name="Product">What it offers: a product, or several by the largest.</param>
/// <param name="Contact">First name of the contact it goes to, if known.</param>
/// <param name="Discount">Overall discount.</param>
/// <param name="Expires">The day on which it expires.</param>
/// <param name="TermMonths">The term.</param>
/// <param name="Type">The opportunity's type.</param>
/// <param name="Revision">How many quotes of the deal came before.</param>
/// <param name="HasOtherSeats">Whether it asks for other licences than the one before it.</param>
internal readonly record struct QuoteFacts(
    Text Product,
    Text? Contact,
    Percent Discount,
    DateOnly Expires,
    int TermMonths,
    OpportunityType Type,
    int Revision,
    bool HasOtherSeats
);

/// <summary>The words of quotes and their lines.</summary>
internal static class QuoteTexts
{
    private static readonly Grammar Words = Grammar.Load("sales/quotes");
    private static readonly Grammar.Rule NotesRule = Words.RuleOf("notes");
    private static readonly Grammar.Rule RanOnRule = Words.RuleOf("ranon");
    private static readonly Grammar.Rule[] LineRules = Array.ConvertAll(["subscription", "perpetual", "usage"], Words.RuleOf);
    private static readonly Text[] Terms = Lexicon.Load("sales/delivery-terms")["delivery"];

    /// <summary>A note to the customer on the quote.</summary>
    public static Text Notes(TextArena arena, in QuoteFacts about, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Contact, about.Contact);
        facts.Set(Fact.Deadline, Amounts.Write(arena, about.Expires));
        facts.Set(Fact.Term, arena.Add(about.TermMonths).Cut());
        if (about.Discount.Hundredths > 0)
            facts.Set(Fact.Discount, Percentage(arena, about.Discount));
        if (about.Revision > 0)
            facts.Set(Fact.Revised);
        if (about.HasOtherSeats)
            facts.Set(Fact.OnSeats);
        if (about.Type != OpportunityType.NewBusiness)
            facts.Set(Fact.Customer);
        if (about.Type == OpportunityType.Renewal)
            facts.Set(Fact.Renewing);
        return NotesRule.Write(arena, in facts, ref draw);
    }

    /// <summary>What stands on the order form of a renewal that runs on by its clause.</summary>
    public static Text RanOn(TextArena arena, ref Draw draw)
    {
        var facts = new Facts();
        return RanOnRule.Write(arena, in facts, ref draw);
    }

    /// <summary>How software is delivered.</summary>
    public static Text DeliveryTerms(ref Draw draw) => draw.OneOf(Terms);

    /// <summary>What a line of a quote is for.</summary>
    public static Text Line(TextArena arena, Text product, ProductLine line, int seats, int termMonths, LicenseType license, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Product, product);
        facts.Set(Fact.Seats, Amounts.Write(arena, seats));
        facts.Set(Fact.Term, arena.Add(termMonths).Cut());
        facts.Set(
            line switch
            {
                ProductLine.Core => Fact.CoreLine,
                ProductLine.Premium => Fact.PremiumLine,
                _ => Fact.EnterpriseLine,
            }
        );
        int rule = license switch
        {
            LicenseType.Perpetual => 1,
            LicenseType.UsageBased => 2,
            _ => 0,
        };
        return LineRules[rule].Write(arena, in facts, ref draw);
    }

    private static Text Percentage(TextArena arena, Percent share)
    {
        arena.Add(share.Hundredths / 100);
        if (share.Hundredths % 100 != 0)
            arena.Add('.').Add(share.Hundredths % 100 / 10);
        return arena.Add('%').Cut();
    }
}
