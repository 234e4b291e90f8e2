using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Tells a deal in the diary: its opening, the people met, the quotes, the decision and what spoke for and against it.</summary>
internal static class OpportunityDiary
{
    private const string Chapter = "Buy";

    /// <summary>Writes the story of a settled deal; nothing where no diary is kept.</summary>
    /// <param name="scene">Whose deal it is.</param>
    /// <param name="opportunity">The deal.</param>
    /// <param name="cause">Why it was opened.</param>
    /// <param name="odds">What decided it.</param>
    public static void Tell(Scene scene, Opportunity opportunity, string? cause, in Odds odds)
    {
        if (scene.Diary is not { } diary)
            return;
        diary.Write(opportunity.Opened, Chapter, Opening(opportunity), cause);
        TellTheWay(scene, diary, opportunity);
        diary.Write(
            opportunity.Closed,
            Chapter,
            opportunity.Won
                ? $"{IdOf(opportunity)} is won at {opportunity.Discount} % discount; reason given: {InWords($"{opportunity.WinReason}")}."
                : $"{IdOf(opportunity)} is lost; reason given: {InWords($"{opportunity.LossReason}")}.",
            $"The chance to win was {odds}."
        );
    }

    /// <summary>Writes whom the seller met and what was quoted.</summary>
    public static void TellTheWay(Scene scene, Diary diary, Opportunity opportunity)
    {
        Account account = scene.Account;
        foreach (Engagement met in opportunity.Engaged)
        {
            Contact contact = account.Contacts[met.Contact];
            JobTitle title = ContactCard.TitleOf(scene.Dice, account, contact);
            if (met.Met <= opportunity.Closed)
                diary.Write(met.Met, Chapter, $"Word with {contact.Name.Full(scene.Words)}, {title.Title} ({InWords($"{contact.Role}")}).");
        }

        for (int index = opportunity.Quotes.Start.Value; index < opportunity.Quotes.End.Value; index++)
        {
            Quote quote = account.Quotes[index];
            diary.Write(
                quote.Dated,
                Chapter,
                $"{InMoney(quote.Total)} is quoted for {quote.TermMonths} months at {quote.Discount} % discount."
            );
        }
    }

    /// <summary>An amount as it stands in stories.</summary>
    public static string InMoney(Money amount) => string.Create(CultureInfo.InvariantCulture, $"${amount.Cents / 100m:N0}");

    /// <summary>A name of code as words: <c>NoDecision</c> becomes "no decision"; what begins with several capitals stays as it
    /// is.</summary>
    public static string InWords(string name)
    {
        if (name.Length > 1 && char.IsUpper(name[1]))
            return name;
        return string.Concat(
            name.Select(
                (c, i) =>
                    i > 0 && char.IsUpper(c) && !char.IsUpper(name[i - 1])
                        ? $" {char.ToLowerInvariant(c)}"
                        : $"{(i == 0 ? char.ToLowerInvariant(c) : c)}"
            )
        );
    }

    /// <summary>A deal's key as rows show it.</summary>
    public static string IdOf(Opportunity opportunity) =>
        string.Create(CultureInfo.InvariantCulture, $"{Schema.Opportunity.Table.Prefix}-{opportunity.Id.Value:D6}");

    private static string Opening(Opportunity opportunity)
    {
        string competitor = opportunity.Competitor is { } present ? $"; {present.Name} bids too" : "";
        string more = opportunity.Lines.Length > 1 ? $" and {opportunity.Lines.Length - 1} more" : "";
        return $"{opportunity.Rep.Name} opens {IdOf(opportunity)}, {TypeInWords(opportunity.Type)}: {opportunity.Lines[0].Product.Name} for {opportunity.SeatsAtFirst}{more}, "
            + $"{InMoney(opportunity.Estimate)} by estimate, from {InWords($"{opportunity.Source}")}{competitor}.";
    }

    private static string TypeInWords(OpportunityType type) => type == OpportunityType.CrossSell ? "cross-sell" : InWords($"{type}");
}
