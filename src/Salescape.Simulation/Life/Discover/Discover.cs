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
    /// <param name="opportunity">The deal, settled.</param>
    /// <param name="index">Its index among the account's deals.</param>
    public static void Trace(Scene scene, Opportunity opportunity, int index)
    {
        if (opportunity.Source == OpportunitySource.Sales)
            return;
        Account account = scene.Account;
        Lead lead = account.Leads.Take();
        lead.Begin(index, LeadKeys.Of(account, index), account.Profile);
        lead.Identity = account.Identity;
        lead.Opportunity = opportunity;
        lead.Contact = PersonBehind(account, opportunity);
        double person = Math.Sqrt(1 - LeadAssumptions.InterestByNeed * LeadAssumptions.InterestByNeed);
        lead.Interest =
            LeadAssumptions.InterestOfConverted
            + LeadAssumptions.InterestByNeed * account.Traits.Need
            + person * scene.Roll(Keenness, lead).Normal();
        // A deal is known from the opening of the one before it on; neither its lead nor its referral may be older, or than MayShow looks
        // ahead.
        DateOnly known = index == 0 ? scene.Vendor.Founded : account.Opportunities[index - 1].Opened.AddDays(1);
        DateOnly longAgo = opportunity.Opened.AddDays(-LeadAssumptions.LagMaxDays);
        DateOnly earliest = known > longAgo ? known : longAgo;
        Reach(scene, lead, opportunity, earliest < opportunity.Opened ? earliest : opportunity.Opened);
        Draw seller = scene.Roll(Seller, lead);
        lead.Rep = scene.Vendor.SalesForce.OwnerFor(
            account.Profile.Country,
            account.Profile.Size,
            account.Profile.Industry,
            lead.Created,
            ref seller
        );
        lead.WarmUntil = opportunity.Opened;
        LeadNurture.Live(scene, lead);
        LeadFollowUp.TakeUp(scene, lead, opportunity.Opened);
        Tell(scene, lead);
    }

    /// <summary>Whether the lead or the referral of a deal that opens on a day may have been made by the as-of.</summary>
    public static bool MayShow(Scene scene, DateOnly opening) => scene.Sees(opening.AddDays(-LeadAssumptions.LagMaxDays));

    /// <summary>Puts the people behind the leads on their cards, once everybody has an address.</summary>
    public static void Introduce(Scene scene)
    {
        foreach (Lead lead in scene.Account.Leads.Items)
            Introduce(scene, lead);
    }

    /// <summary>Tells what shows of the account's leads on the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        foreach (Lead lead in scene.Account.Leads.Items)
            LeadRecord.Tell(scene, telling, lead);
    }

    private static void Reach(Scene scene, Lead lead, Opportunity opportunity, DateOnly earliest)
    {
        Draw draw = scene.Roll(Lag, lead);
        int room = opportunity.Opened.DayNumber - earliest.DayNumber;
        int days = (int)draw.LogNormal(LeadAssumptions.LagMedianDays, LeadAssumptions.LagSigma);
        if (days > room)
            days = draw.Whole(0, room);
        DateOnly day = OffTheWeekend(opportunity.Opened.AddDays(-days), earliest, ref draw);
        Draw way = scene.Roll(Way, lead);
        (lead.Origin, lead.Created) = opportunity.Source switch
        {
            OpportunitySource.Marketing => CampaignReach.ByCampaign(
                scene,
                lead.Company,
                day,
                opportunity.Opened,
                becomesOpportunity: true,
                ref way
            ),
            OpportunitySource.Web => CampaignReach.ByWeb(scene, lead.Company, day, ref way),
            OpportunitySource.Referral => (new Origin(LeadOrigin.CustomerReferral), day),
            _ => PartnerReferrals.Refer(scene, lead, day, earliest, ref way),
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
    private static int PersonBehind(Account account, Opportunity opportunity)
    {
        int best = -1;
        int bestRank = 0;
        for (int index = 0; index < account.Contacts.Count; index++)
        {
            if (!account.Contacts[index].IsAround(opportunity.Opened))
                continue;
            int rank = 1 + (HasLeftName(account, index) ? 0 : 2) + (opportunity.HasMet(index) ? 1 : 0);
            if (rank > bestRank)
                (best, bestRank) = (index, rank);
        }

        return best >= 0 ? best : AccountContacts.MeetNext(account, opportunity.Opened);
    }

    private static bool HasLeftName(Account account, int contact)
    {
        // The last lead is the one being made.
        for (int index = 0; index < account.Leads.Count - 1; index++)
        {
            if (account.Leads[index].Contact == contact)
                return true;
        }

        return false;
    }

    /// <summary>Puts the person's card on the lead.</summary>
    private static void Introduce(Scene scene, Lead lead)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[lead.Contact];
        lead.FullName = contact.Name.Full(scene.Words);
        lead.Email = contact.Email;
        lead.Phone = ContactCard.PhoneOf(scene, lead.Contact);
        lead.Title = ContactCard.TitleOf(scene.Dice, account, contact).Title;
        lead.Form = LeadForm.Of(scene, lead);
        lead.Products = ProductInterest.Of(scene, lead);
    }

    private static void Tell(Scene scene, Lead lead)
    {
        if (scene.Diary is not { } diary)
            return;
        string campaign = lead.Origin.Campaign is { } behind ? $", {behind.Name}" : "";
        diary.Write(
            lead.Created,
            Chapter,
            $"{scene.Account.Contacts[lead.Contact].Name.Full(scene.Words)} becomes a lead ({LeadOrigins.NameOf(lead.Origin.Source)}{campaign}).",
            $"Interest {lead.Interest:F2} (standard deviations of those who never buy)."
        );
    }
}
