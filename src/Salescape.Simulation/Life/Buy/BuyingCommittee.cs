using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Decides whom a seller meets for a deal, and when.</summary>
internal static class BuyingCommittee
{
    private static readonly Purpose Meetings = new("deal meetings");

    /// <summary>Whether a deal is too large to be signed by anybody but who decides.</summary>
    /// <param name="worth">The value of its whole term.</param>
    public static bool NeedsSigner(Money worth) => worth >= WinAssumptions.SignerFrom;

    /// <summary>Whether somebody who may sign has been met for a deal.</summary>
    public static bool HasSigner(Account account, Opportunity opportunity)
    {
        foreach (Engagement met in opportunity.Engaged)
        {
            if (account.Contacts[met.Contact].Role == ContactRole.DecisionMaker)
                return true;
        }

        return false;
    }

    /// <summary>Spreads the contacts met over the days of a deal; people not yet known are found by it. A large deal finds somebody who may
    /// sign before it is negotiated, where there is anybody.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Whose people they are.</param>
    /// <param name="opportunity">The deal, opened.</param>
    /// <param name="from">The first day of meetings.</param>
    /// <param name="until">The day by which it should be decided.</param>
    /// <param name="worth">The value of its whole term.</param>
    /// <param name="ordinal">The deal's index among the account's deals.</param>
    public static void Meet(Dice dice, Account account, Opportunity opportunity, DateOnly from, DateOnly until, Money worth, int ordinal)
    {
        Draw draw = dice.Roll(Meetings, ordinal);
        int wanted =
            1
            + draw.Poisson(
                WinAssumptions.ContactsMean[(int)opportunity.Type] * (1 + WinAssumptions.ContactsPerSize * (int)account.Profile.Size)
            );
        int span = Math.Max(1, until.DayNumber - from.DayNumber);
        for (int i = 0; i < wanted && !opportunity.IsFull; i++)
        {
            double part = i == 0 ? WinAssumptions.FirstMet * draw.Unit() : (i + draw.Unit()) / wanted;
            // Somebody is spoken with before a price is given.
            bool opens = i == 0 && opportunity.Type != OpportunityType.Renewal && opportunity.Proposed > from;
            DateOnly latest = opens ? opportunity.Proposed.AddDays(-1) : until;
            DateOnly day = TouchDay(account, from.AddDays((int)(span * part)), from, latest, ref draw);
            int contact = Choose(dice, account, opportunity, day, ref draw);
            if (contact < 0)
                break;
            Meet(account, opportunity, contact, day);
        }

        if (!NeedsSigner(worth))
            return;
        DateOnly near = from.AddDays((int)(span * draw.Between(WinAssumptions.SignerMet.From, WinAssumptions.SignerMet.Until)));
        DateOnly met = TouchDay(account, near, from, near, ref draw);
        if (MeetsSignerBy(account, opportunity, met))
            return;
        // The last one met gives way where no more could be remembered.
        if (opportunity.IsFull)
            opportunity.ForgetLast();
        int signer = SignerOn(account, opportunity, met);
        if (signer >= 0)
            Meet(account, opportunity, signer, met);
    }

    /// <summary>Whether somebody met may sign; who would be met late is met in time, since a deal may be decided before it was to
    /// be.</summary>
    private static bool MeetsSignerBy(Account account, Opportunity opportunity, DateOnly day)
    {
        for (int index = 0; index < opportunity.Engaged.Length; index++)
        {
            Engagement engagement = opportunity.Engaged[index];
            if (account.Contacts[engagement.Contact].Role != ContactRole.DecisionMaker)
                continue;
            if (engagement.Met > day)
            {
                opportunity.MeetEarlier(index, day);
                KnowBy(account, engagement.Contact, day);
            }

            return true;
        }

        return false;
    }

    private static void Meet(Account account, Opportunity opportunity, int contact, DateOnly day)
    {
        KnowBy(account, contact, day);
        opportunity.Add(new Engagement(contact, day));
    }

    private static void KnowBy(Account account, int contact, DateOnly day)
    {
        Contact person = account.Contacts[contact];
        if (person.Found > day)
            person.Found = day;
    }

    private static DateOnly TouchDay(Account account, DateOnly near, DateOnly from, DateOnly until, ref Draw draw) =>
        TouchDays.Near(near, from, until, account.Profile.Country, ref draw) ?? from;

    /// <summary>Somebody who may sign: one who is around, else one who will be found; −1 if there is nobody.</summary>
    private static int SignerOn(Account account, Opportunity opportunity, DateOnly day)
    {
        int found = -1;
        for (int index = 0; index < account.Contacts.Count; index++)
        {
            Contact contact = account.Contacts[index];
            if (contact.Role != ContactRole.DecisionMaker || opportunity.HasMet(index))
                continue;
            if (contact.IsAround(day))
                return index;
            if (found < 0 && contact.Generation == 0 && contact.Found > day)
                found = index;
        }

        return found;
    }

    /// <summary>A contact not met yet, of those whose trade it is before others: one who is around, else one who will be found; −1 if
    /// there is nobody.</summary>
    private static int Choose(Dice dice, Account account, Opportunity opportunity, DateOnly day, ref Draw draw)
    {
        int count = account.Contacts.Count;
        int offset = draw.Chance(WinAssumptions.StartsWithFirstContact) ? 0 : draw.Whole(0, count - 1);
        // All titles at an account are of the trade of its first deal, or of none.
        bool isOfTrade = account.Opportunities[0].Product.Category == opportunity.Product.Category;
        for (int pass = isOfTrade ? 2 : 0; pass < 4; pass++)
        {
            for (int i = 0; i < count; i++)
            {
                int index = (offset + i) % count;
                Contact contact = account.Contacts[index];
                bool fits = pass % 2 == 0 ? contact.IsAround(day) : contact.Generation == 0 && contact.Found > day;
                if (!fits || opportunity.HasMet(index))
                    continue;
                if (pass >= 2 || ContactCard.TitleOf(dice, account, contact).Suits(opportunity.Product.Category))
                    return index;
            }
        }

        return -1;
    }
}
