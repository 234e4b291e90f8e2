using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Puts the facts of a deal into words: its name, its reason, the notes on its quotes.</summary>
internal static class OpportunityWords
{
    private static readonly Purpose Name = new("deal name");
    private static readonly Purpose Reason = new("deal reason words");
    private static readonly Purpose Line = new("quote line words");

    /// <summary>The name given on the day it was opened.</summary>
    public static Text NameOf(Scene scene, Opportunity opportunity, int index)
    {
        Draw draw = scene.Dice.Roll(Name, index);
        // What a renewal is for is settled later than its name.
        bool isSettled = opportunity.Type != OpportunityType.Renewal;
        var facts = new OpportunityFacts(
            opportunity.Type,
            scene.Account.Identity.Short,
            opportunity.Product.Name,
            isSettled && opportunity.Lines.Length > 1 ? opportunity.Lines[1].Product.Name : null,
            isSettled && opportunity.Lines.Length == 1 ? opportunity.SeatsAtFirst : 0,
            opportunity.ExpectedAtFirst.Year,
            scene.Account.Profile.Country.Name
        );
        return OpportunityNames.Write(scene.Words, facts, ref draw);
    }

    /// <summary>Why it was won or lost.</summary>
    public static Text ReasonOf(Scene scene, Opportunity opportunity, int index)
    {
        Draw draw = scene.Dice.Roll(Reason, index);
        Decision decision = Decision.Of(scene.Dice, scene.Account, opportunity, index);
        bool isNamed = draw.Chance(Trail.IsNamed(scene, index)) || Decision.IsGiven(opportunity);
        DealDetail detail = isNamed ? decision.Detail : DealDetail.None;
        Text product = opportunity.Product.Name;
        Text? competitor = opportunity.Competitor?.Name;
        if (opportunity.Won)
            return DealReasons.Won(scene.Words, opportunity.WinReason, detail, product, competitor, ref draw);
        Text? strength = isNamed && Decision.IsLostToRival(opportunity) ? decision.StrengthSaid : null;
        return DealReasons.Lost(scene.Words, opportunity.LossReason, detail, product, competitor, strength, ref draw);
    }

    /// <summary>The note on a quote; most have none.</summary>
    public static Text? QuoteNotes(Scene scene, Opportunity opportunity, Quote quote, int revision, ref Draw draw)
    {
        if (!draw.Chance(DealAssumptions.QuoteHasNote))
            return null;
        if (opportunity.IsAutomatic)
            return QuoteTexts.RanOn(scene.Words, ref draw);
        int reader = Spokesperson.On(scene, opportunity, quote.Dated);
        Text? contact = reader < 0 ? null : scene.Account.Contacts[reader].Name.First;
        var facts = new QuoteFacts(
            Package.NameOf(scene.Words, scene.Account, quote) ?? opportunity.Product.Name,
            contact,
            Percent.Whole(quote.Discount),
            quote.Expires,
            quote.TermMonths,
            opportunity.Type,
            revision,
            revision > 0 && MovedSeats(scene.Account, quote, scene.Account.Quotes[opportunity.Quotes.Start.Value + revision - 1])
        );
        return QuoteTexts.Notes(scene.Words, facts, ref draw);
    }

    /// <summary>Whether a quote asks for other licences than the one before it.</summary>
    public static bool MovedSeats(Account account, Quote quote, Quote former)
    {
        int lines = quote.Lines.End.Value - quote.Lines.Start.Value;
        for (int line = 0; line < lines; line++)
        {
            if (account.QuoteLines[quote.Lines.Start.Value + line].Seats != account.QuoteLines[former.Lines.Start.Value + line].Seats)
                return true;
        }

        return false;
    }

    /// <summary>What a line of a quote is for: worded alike on all lines that an account is ever quoted, since they come from one
    /// template.</summary>
    public static Text LineDescription(Scene scene, LineItem line, int months)
    {
        Draw draw = scene.Dice.Roll(Line);
        return QuoteTexts.Line(scene.Words, line.Product.Name, line.Product.Line, line.Seats, months, line.License, ref draw);
    }
}
