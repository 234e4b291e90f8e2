using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Tells a deal in the diary: its opening, the people met, the quotes, the decision and what spoke for and against it.</summary>
internal static class DealStory
{
    private const string Chapter = "Buy";

    /// <summary>Writes the story of a settled deal; nothing where no diary is kept.</summary>
    /// <param name="scene">Whose deal it is.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="cause">Why it was opened.</param>
    /// <param name="odds">What decided it.</param>
    public static void Tell(Scene scene, Deal deal, string? cause, in Odds odds)
    {
        if (scene.Diary is not { } diary)
            return;
        diary.Write(deal.Opened, Chapter, Opening(deal), cause);
        TellTheWay(scene, diary, deal);
        diary.Write(deal.Closed, Chapter,
            deal.Won
                ? $"{IdOf(deal)} is won at {deal.Discount} % discount; reason given: {InWords($"{deal.WinReason}")}."
                : $"{IdOf(deal)} is lost; reason given: {InWords($"{deal.LossReason}")}.",
            $"The chance to win was {odds}.");
    }

    /// <summary>Writes whom the seller met and what was quoted.</summary>
    public static void TellTheWay(Scene scene, Diary diary, Deal deal)
    {
        Account account = scene.Account;
        foreach (Engagement met in deal.Engaged)
        {
            Contact contact = account.Contacts[met.Contact];
            JobTitle title = ContactView.TitleOf(account, contact);
            if (met.Met <= deal.Closed)
                diary.Write(met.Met, Chapter, $"Word with {contact.Name.Full(scene.Words)}, {title.Title} ({InWords($"{contact.Role}")}).");
        }

        for (int place = deal.Quotes.Start.Value; place < deal.Quotes.End.Value; place++)
        {
            PriceQuote quote = account.Quotes[place];
            diary.Write(quote.Dated, Chapter, $"{InMoney(quote.Total)} is quoted for {quote.TermMonths} months at {quote.Discount} % discount.");
        }
    }

    /// <summary>An amount as it stands in stories.</summary>
    public static string InMoney(Money amount) => string.Create(CultureInfo.InvariantCulture, $"${amount.Cents / 100m:N0}");

    /// <summary>A name of code as words: <c>NoDecision</c> becomes "no decision".</summary>
    public static string InWords(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(name[i - 1]) ? $" {char.ToLowerInvariant(c)}" : $"{(i == 0 ? char.ToLowerInvariant(c) : c)}"));

    /// <summary>A deal's key as rows show it.</summary>
    public static string IdOf(Deal deal) => string.Create(CultureInfo.InvariantCulture, $"{Opportunity.Table.Prefix}-{deal.Id.Value:D6}");

    private static string Opening(Deal deal)
    {
        string rival = deal.Rival is { } present ? $"; {present.Name} bids too" : "";
        string more = deal.Lines.Length > 1 ? $" and {deal.Lines.Length - 1} more" : "";
        return $"{deal.Rep.Name} opens {IdOf(deal)}, {TypeInWords(deal.Type)}: {deal.Lines[0].Product.Name} for {deal.SeatsAtFirst}{more}, "
            + $"{InMoney(deal.Estimate)} by estimate, from {InWords($"{deal.Source}")}{rival}.";
    }

    private static string TypeInWords(OpportunityType type) => type == OpportunityType.CrossSell ? "cross-sell" : InWords($"{type}");
}
