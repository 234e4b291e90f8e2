using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What sellers write down: how deals are worked, some words on those won and lost, some when a sponsor is gone.</summary>
internal static class SalesCallNotes
{
    /// <summary>Keys of a deal's notes lie this far apart.</summary>
    private const int NotesPerDeal = DealChain.MaxTouches + 4;

    /// <summary>Keys of notes about contacts lie behind those of all deals.</summary>
    private const int FirstContactNote = 9_000;

    private static readonly Purpose Wording = new("note wording");
    private static readonly Purpose Missing = new("note of a lost sponsor");

    private static readonly NoteAct HandOver = NoteActs.Of("handover");
    private static readonly NoteAct PostMortem = NoteActs.Of("postmortem");
    private static readonly NoteAct Again = NoteActs.Of("again");
    private static readonly NoteAct VendorAgain = NoteActs.Of("vendoragain");
    private static readonly NoteAct ChampionLeft = NoteActs.Of("championleft");

    /// <summary>Settles how every deal was worked by the as-of, and remembers when each contact was last spoken with.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Opportunities.Count; index++)
            DealChain.Work(scene, index, account.Touches);
        foreach (DealTouch touch in account.Touches)
        {
            if (touch.Contact >= 0)
                account.Contacts[touch.Contact].HeardOn(touch.Day);
        }
    }

    /// <summary>Tells the notes written by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        foreach (DealTouch touch in account.Touches)
        {
            if (scene.Sees(touch.Day))
                Append(scene, telling, touch);
        }

        for (int index = 0; index < account.Opportunities.Count; index++)
        {
            if (scene.Sees(account.Opportunities[index].Closed))
                NoteDecision(scene, telling, index);
        }

        for (int index = 0; index < account.Contacts.Count; index++)
            NoteLostSponsor(scene, telling, index);
    }

    private static void NoteDecision(Scene scene, Telling telling, int index)
    {
        Opportunity opportunity = scene.Account.Opportunities[index];
        if (!Trail.IsLookedBackOn(scene, index))
            return;
        Standing standing = LastStanding(scene.Account, index);
        if (opportunity.Type != OpportunityType.NewBusiness)
            standing |= Standing.Customer;
        if (opportunity.Type == OpportunityType.Renewal)
            standing |= Standing.Renewing;
        NoteAct act = opportunity.Won ? HandOver : PostMortem;
        Append(
            scene,
            telling,
            new DealTouch(index, DealChain.MaxTouches, opportunity.Closed, -1, NoteType.Internal, act, standing, null, null)
        );
    }

    /// <summary>How a deal stood when it was last talked about.</summary>
    private static Standing LastStanding(Account account, int index)
    {
        Standing standing = Standing.None;
        foreach (DealTouch touch in account.Touches)
        {
            if (touch.Opportunity == index)
                standing = touch.Standing | touch.Act.Makes;
        }

        return standing;
    }

    private static void NoteLostSponsor(Scene scene, Telling telling, int index)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[index];
        if (contact.Role is not (ContactRole.Champion or ContactRole.DecisionMaker) || !account.IsCustomer(contact.Leaves))
            return;
        Draw draw = scene.Dice.Roll(Missing, index);
        DateOnly noticed = BusinessDays.After(
            contact.Leaves,
            draw.Between(NoteAssumptions.SponsorMissedMinDays, NoteAssumptions.SponsorMissedMaxDays + 1),
            account.Calendar,
            Pace.Meeting
        );
        if (draw.Chance(NoteAssumptions.SponsorMissed) && scene.Sees(noticed) && RenewalAheadOn(account, noticed) is { } renewal)
            Append(
                scene,
                telling,
                new DealTouch(renewal, 0, noticed, -1, NoteType.Internal, ChampionLeft, Standing.Customer | Standing.Renewing, null, null),
                leaver: index
            );
    }

    private static void Append(Scene scene, Telling telling, in DealTouch touch, int leaver = -1)
    {
        Account account = scene.Account;
        Opportunity opportunity = account.Opportunities[touch.Opportunity];
        int ordinal = leaver >= 0 ? FirstContactNote + leaver : touch.Opportunity * NotesPerDeal + touch.Ordinal + 1;
        Draw draw = scene.Dice.Roll(Wording, ordinal);
        SalesRep author = SalesForce.Successor(opportunity.Rep, touch.Day);
        NoteFacts facts = FactsOf(scene, touch, author, leaver, ref draw);
        NoteTexts texts = SalesNotes.Write(scene.Words, in facts, ref draw);
        CustomerContactId? contact = touch.Contact < 0 ? null : account.Contacts[touch.Contact].Id;
        NoteRows.Write(
            telling,
            new CallNote(ordinal, touch.Day, touch.Type, author.Name, opportunity.Id, contact, texts, touch.Promise?.Day)
        );
    }

    private static NoteFacts FactsOf(Scene scene, in DealTouch touch, SalesRep author, int leaver, ref Draw draw)
    {
        Account account = scene.Account;
        Opportunity opportunity = account.Opportunities[touch.Opportunity];
        int person = touch.Contact >= 0 ? touch.Contact : leaver;
        Contact? contact = person < 0 ? null : account.Contacts[person];
        JobTitle? title = contact is null ? null : ContactCard.TitleOf(scene.Dice, account, contact);
        int next = touch.Promise is { } promise ? promise.Contact : -1;
        // A renewal's competitor shows only once it is in hand.
        Competitor? competitor =
            opportunity.Type == OpportunityType.Renewal && touch.Day < opportunity.Qualified ? null : opportunity.Competitor;
        QuotesOn(account, opportunity, touch.Day, out Quote? quote, out Quote? former);
        Text? package = quote is { } offer ? Package.NameOf(scene.Words, account, offer) : null;
        bool isRequoted = Requotes.IsSilentBefore(account, opportunity, touch);
        bool tellsPrice = touch.Act == HandOver || isRequoted || (touch.Act.Makes & (Standing.Told | Standing.Retold)) != 0;
        PlannedFeature[] features = opportunity.Product.Features;
        DateOnly expected =
            opportunity.Type == OpportunityType.Renewal ? account.Contracts[opportunity.Renews].End : opportunity.ExpectedAtFirst;
        Decision decision = Decision.Of(scene.Dice, account, opportunity, touch.Opportunity);
        // What decides shows once the end can be felt.
        bool isAgain = touch.Act == Again || touch.Act == VendorAgain;
        Opportunity? before = isAgain ? Acquaintance.Former(account, touch.Opportunity) : null;
        bool isFelt = touch.Act == PostMortem || (touch.Standing & (Standing.Losing | Standing.Final)) != 0;
        bool isSaid = isFelt && Decision.IsLostToRival(opportunity) || draw.Chance(DecisionAssumptions.IsHeardOf);
        return new NoteFacts
        {
            Type = touch.Type,
            Act = touch.Act,
            Standing = touch.Standing,
            Seat = contact is null || title is null ? Seat.Desk : NoteActs.SeatOf(contact.Role, title.Value.Department),
            Contact = contact?.Name.First,
            IsNewcomer = contact is not null && touch.Day.DayNumber - contact.Found.DayNumber <= NoteAssumptions.IsNewcomerFor,
            Title = title?.Title,
            Department = title?.Department,
            Account = account.Identity.Short,
            Product = opportunity.Product.Name,
            Category = opportunity.Product.Category,
            OtherProduct = quote is { } held ? OtherIn(account, held, ref draw) : null,
            Package = package,
            NamesPackage = package is not null && (tellsPrice || IsFirstSince(account, touch, quote!.Value.Sent)),
            TellsPrice = tellsPrice,
            Feature = features[draw.Whole(0, Math.Min(features.Length, FeatureRange.AtLaunch) - 1)].Name,
            Seats = SeatsOf(account, opportunity, quote),
            Quoted = quote?.Total,
            Discount = quote?.Discount ?? 0,
            Former = former?.Total,
            TermMonths = quote?.TermMonths ?? 0,
            IsRequoted = isRequoted,
            IsSigned = touch.Act == HandOver && IsSignedOn(account, touch),
            Competitor = competitor?.Name,
            Strength = competitor is null ? null : StrengthIn(decision, touch, isSaid, ref draw),
            Weakness = competitor is null ? null : draw.OneOf(decision.Weakness!.Wordings),
            Gap = competitor is null ? PriceGap.Level : decision.Gap,
            Loss = before?.LossReason ?? (isFelt ? opportunity.LossReason : null),
            Before = before is null ? null : Acquaintance.Recall(before, opportunity, author),
            Detail = isFelt || touch.Act == HandOver || Trail.Tells(scene, touch) ? decision.Detail : DealDetail.None,
            NamesRival = touch.NamesRival,
            Day = touch.Day,
            Deadline = expected > touch.Day && !isFelt ? expected : null,
            Missed = touch.Missed,
            Promised = touch.Promise?.Day,
            Next = touch.Promise?.Act,
            NextContact = next < 0 ? null : account.Contacts[next].Name.First,
            Voice = author.Voice,
        };
    }

    /// <summary>Whether a word is the first one with the buyer since a day, in a deal that goes on.</summary>
    private static bool IsFirstSince(Account account, in DealTouch touch, DateOnly day)
    {
        if (touch.Contact < 0 || (touch.Standing & Standing.Final) != 0 || (touch.Act.Makes & Standing.Silent) != 0)
            return false;
        foreach (DealTouch other in account.Touches)
        {
            bool isBefore = other.Opportunity == touch.Opportunity && other.Ordinal < touch.Ordinal;
            if (isBefore && other.Contact >= 0 && other.Day >= day)
                return false;
        }

        return true;
    }

    /// <summary>The licences that are talked about where one product is: those of the quote, once there is one; 0 for more.</summary>
    private static int SeatsOf(Account account, Opportunity opportunity, Quote? quote) =>
        opportunity.Lines.Length != 1 ? 0
        : quote is { } held ? account.QuoteLines[held.Lines.Start.Value].Seats
        : opportunity.SeatsAtFirst;

    private static bool IsSignedOn(Account account, in DealTouch touch)
    {
        foreach (Contract contract in account.Contracts.Items)
        {
            if (contract.Opportunity == touch.Opportunity)
                return contract.Signed <= touch.Day;
        }

        return false;
    }

    /// <summary>What a note says its competitor is good at; the last word has it as the record does.</summary>
    private static Text StrengthIn(in Decision decision, in DealTouch touch, bool isSaid, ref Draw draw)
    {
        Text said = draw.OneOf((isSaid ? decision.Strength : decision.Other)!.Wordings);
        bool isLast = touch.Act == PostMortem || (touch.Standing & Standing.Final) != 0;
        return isSaid && isLast ? decision.StrengthSaid!.Value : said;
    }

    /// <summary>A product that a quote offers besides the leading one; null where there is none.</summary>
    private static Text? OtherIn(Account account, Quote quote, ref Draw draw)
    {
        int first = quote.Lines.Start.Value;
        int others = quote.Lines.End.Value - first - 1;
        return others < 1 ? null : account.QuoteLines[first + draw.Whole(1, others)].Product.Name;
    }

    /// <summary>The quote that buyers hold on a day, and the one before it.</summary>
    private static void QuotesOn(Account account, Opportunity opportunity, DateOnly day, out Quote? latest, out Quote? former)
    {
        latest = null;
        former = null;
        for (int index = opportunity.Quotes.Start.Value; index < opportunity.Quotes.End.Value; index++)
        {
            if (account.Quotes[index].Sent <= day)
                (former, latest) = (latest, account.Quotes[index]);
        }
    }

    /// <summary>The index of the renewal that a lost sponsor endangers: open and not decided on a day; null for the days between two, and
    /// once the account is leaving.</summary>
    private static int? RenewalAheadOn(Account account, DateOnly day)
    {
        for (int index = 0; index < account.Opportunities.Count; index++)
        {
            Opportunity opportunity = account.Opportunities[index];
            if (opportunity.Type != OpportunityType.Renewal || day < opportunity.Opened || day > opportunity.Closed)
                continue;
            // Whether a small one is left to its clause is known once it is in hand.
            Contract main = account.Contracts[opportunity.Renews];
            bool isSmall = main.AutoRenew && main.AnnualValue.Cents < RenewalAssumptions.AutomaticBelow * 100L;
            if (!isSmall || (opportunity.Qualified <= day && !opportunity.IsAutomatic))
                return index;
        }

        return null;
    }
}
