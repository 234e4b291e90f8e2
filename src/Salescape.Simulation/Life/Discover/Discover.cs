using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// How an account came to be talked to: every deal for a first contract that marketing, the web, a customer or a partner
/// brought has a lead behind it, made some time before. It is decided with the deal, so that the lead of a deal to come
/// can be shown before the deal, and even before the account.
/// </summary>
internal static class Discover
{
    private const string Chapter = "Discover";

    private static readonly Purpose Lag = new("lead lag");
    private static readonly Purpose Way = new("lead way");
    private static readonly Purpose Keenness = new("lead interest");
    private static readonly Purpose Seller = new("lead rep");

    /// <summary>Decides the lead behind a deal for a first contract; none if sales found the account itself.</summary>
    /// <param name="scene">Whose deal it is.</param>
    /// <param name="deal">The deal, settled.</param>
    /// <param name="place">Its place among the account's deals.</param>
    public static void Trace(Scene scene, Deal deal, int place)
    {
        if (deal.Source == OpportunitySource.Sales)
            return;
        Account account = scene.Account;
        Prospect lead = account.Leads.Take();
        lead.Begin(account.Dice, place, LeadKeys.Of(account, place), account.Profile);
        lead.Identity = account.Identity;
        lead.Deal = deal;
        lead.Contact = PersonBehind(account, deal);
        double person = Math.Sqrt(1 - LeadAssumptions.InterestByNeed * LeadAssumptions.InterestByNeed);
        lead.Interest = LeadAssumptions.InterestOfConverted
            + LeadAssumptions.InterestByNeed * account.Traits.Need + person * lead.Roll(Keenness).Normal();
        // A deal is known from the opening of the one before it on; neither its lead nor its referral may be older, or than MayShow looks ahead.
        DateOnly known = place == 0 ? scene.Vendor.Start : account.Deals[place - 1].Opened.AddDays(1);
        DateOnly longAgo = deal.Opened.AddDays(-LeadAssumptions.LagMostDays);
        DateOnly earliest = known > longAgo ? known : longAgo;
        Reach(scene, lead, deal, earliest < deal.Opened ? earliest : deal.Opened);
        Draw seller = lead.Roll(Seller);
        lead.Rep = scene.Vendor.SalesForce.OwnerFor(
            account.Profile.Country, account.Profile.Size, account.Profile.Industry, lead.Created, ref seller);
        lead.WarmUntil = deal.Opened;
        Nurturing.Live(scene, lead);
        FollowingUp.TakeUp(lead, deal.Opened);
        Tell(scene, lead);
    }

    /// <summary>Whether the lead or the referral of a deal that opens on a day may have been made by the as-of.</summary>
    public static bool MayShow(Scene scene, DateOnly opening) => scene.Sees(opening.AddDays(-LeadAssumptions.LagMostDays));

    /// <summary>Appends what shows of the account's leads on the as-of.</summary>
    public static void Write(Scene scene)
    {
        foreach (Prospect lead in scene.Account.Leads.Items)
        {
            Introduce(scene, lead);
            ProspectView.Write(scene, lead);
        }
    }

    private static void Reach(Scene scene, Prospect lead, Deal deal, DateOnly earliest)
    {
        Draw draw = lead.Roll(Lag);
        int room = deal.Opened.DayNumber - earliest.DayNumber;
        int days = (int)draw.LogNormal(LeadAssumptions.LagMedianDays, LeadAssumptions.LagSigma);
        if (days > room)
            days = draw.Whole(0, room);
        DateOnly day = OffTheWeekend(deal.Opened.AddDays(-days), earliest, ref draw);
        Draw way = lead.Roll(Way);
        (lead.Origin, lead.Created) = deal.Source switch
        {
            OpportunitySource.Marketing => Reaching.ByCampaign(scene, lead.Company, day, deal.Opened, becomesDeal: true, ref way),
            OpportunitySource.Web => Reaching.ByWeb(scene, lead.Company, day, ref way),
            OpportunitySource.Referral => (new Origin(LeadOrigin.CustomerReferral), day),
            _ => Referring.Refer(scene, lead, day, earliest, ref way),
        };
    }

    /// <summary>Most who find something on a weekend leave their name on a day of work before it.</summary>
    private static DateOnly OffTheWeekend(DateOnly day, DateOnly earliest, ref Draw draw)
    {
        bool stays = draw.Chance(LeadAssumptions.KeptOnWeekend);
        int back = draw.Whole(0, 3) + (day.DayOfWeek == DayOfWeek.Sunday ? 2 : 1);
        DateOnly moved = day.AddDays(-back);
        return stays || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || moved < earliest ? day : moved;
    }

    /// <summary>
    /// Who left the name: rather somebody who has not done so before, and rather somebody met in the deal; in any case
    /// somebody known when it opened.
    /// </summary>
    private static int PersonBehind(Account account, Deal deal)
    {
        int best = 0;
        int bestRank = 0;
        for (int place = 0; place < account.Contacts.Count; place++)
        {
            if (!account.Contacts[place].IsAround(deal.Opened))
                continue;
            int rank = 1 + (HasLeftName(account, place) ? 0 : 2) + (IsMet(deal, place) ? 1 : 0);
            if (rank > bestRank)
                (best, bestRank) = (place, rank);
        }

        return best;
    }

    private static bool IsMet(Deal deal, int contact)
    {
        foreach (Engagement met in deal.Engaged)
        {
            if (met.Contact == contact)
                return true;
        }

        return false;
    }

    private static bool HasLeftName(Account account, int contact)
    {
        // The last lead is the one being made.
        for (int place = 0; place < account.Leads.Count - 1; place++)
        {
            if (account.Leads[place].Contact == contact)
                return true;
        }

        return false;
    }

    /// <summary>Puts the person's card on the lead.</summary>
    private static void Introduce(Scene scene, Prospect lead)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[lead.Contact];
        lead.FullName = contact.Name.Full(scene.Words);
        lead.Email = contact.Email;
        lead.Phone = ContactView.PhoneOf(scene, lead.Contact);
        lead.Title = ContactView.TitleOf(account, contact).Title;
        lead.Products = Interests.Of(scene, lead);
    }

    private static void Tell(Scene scene, Prospect lead)
    {
        if (scene.Diary is not { } diary)
            return;
        string campaign = lead.Origin.Campaign is { } behind ? $", {behind.Name}" : "";
        diary.Write(lead.Created, Chapter,
            $"{scene.Account.Contacts[lead.Contact].Name.Full(scene.Words)} becomes a lead ({LeadOrigins.NameOf(lead.Origin.Source)}{campaign}).",
            $"Interest {lead.Interest:F2} (standard deviations of those who never buy).");
    }
}
