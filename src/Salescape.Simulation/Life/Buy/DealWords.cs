using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Puts the facts of a deal into words: its name, its reason, the notes on its quotes.</summary>
internal static class DealWords
{
    private static readonly Purpose Name = new("deal name");
    private static readonly Purpose Reason = new("deal reason words");
    private static readonly Purpose Line = new("quote line words");

    /// <summary>The name given on the day it was opened.</summary>
    public static Text NameOf(Scene scene, Deal deal, int place)
    {
        Draw draw = scene.Account.Dice.Roll(Name, place);
        var facts = new OpportunityFacts(
            deal.Type, scene.Account.Identity.Short, deal.Product.Name, deal.SeatsAtFirst, deal.ExpectedAtFirst.Year, scene.Account.Profile.Country.Name);
        return OpportunityNames.Write(scene.Words, facts, ref draw);
    }

    /// <summary>Why it was won or lost.</summary>
    public static Text ReasonOf(Scene scene, Deal deal, int place)
    {
        Draw draw = scene.Account.Dice.Roll(Reason, place);
        return deal.Won
            ? DealReasons.Won(scene.Words, deal.WinReason, deal.Product.Name, deal.Rival?.Name, ref draw)
            : DealReasons.Lost(scene.Words, deal.LossReason, deal.Product.Name, deal.Rival?.Name, ref draw);
    }

    /// <summary>The note on a quote; most have none.</summary>
    public static Text? QuoteNotes(Scene scene, Deal deal, PriceQuote quote, int revision, ref Draw draw)
    {
        if (!draw.Chance(DealAssumptions.QuoteHasNote))
            return null;
        Text? contact = deal.Engaged.Length > 0 && deal.Engaged[0].Met <= quote.Dated
            ? scene.Account.Contacts[deal.Engaged[0].Contact].Name.First
            : null;
        var facts = new QuoteFacts(
            deal.Product.Name, contact, Percent.Whole(quote.Discount), quote.Expires, quote.TermMonths, deal.Type, revision);
        return QuoteTexts.Notes(scene.Words, facts, ref draw);
    }

    /// <summary>What a line of a quote is for.</summary>
    public static Text LineDescription(Scene scene, DealLine line, int months, LicenseType license, int place)
    {
        Draw draw = scene.Account.Dice.Roll(Line, place);
        return QuoteTexts.Line(scene.Words, line.Product.Name, line.Product.Line, line.Seats, months, license, ref draw);
    }
}
