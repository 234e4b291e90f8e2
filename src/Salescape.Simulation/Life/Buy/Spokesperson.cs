using Salescape.Schema;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Who speaks for a buyer when it comes to a price or a decision: who decides, who wants it, or who buys for a living.</summary>
internal static class Spokesperson
{
    /// <summary>The one met for a deal by a day who is still there, or else for another deal with them; −1 if nobody is known.</summary>
    /// <param name="scene">Whose deal it is.</param>
    /// <param name="index">The deal's index among the account's.</param>
    /// <param name="day">The day.</param>
    public static int Known(Scene scene, int index, DateOnly day)
    {
        Account account = scene.Account;
        int best = On(scene, account.Opportunities[index], day);
        for (int contact = 0; best < 0 && contact < account.Contacts.Count; contact++)
        {
            bool isAround = account.Contacts[contact].IsAround(day) && Speaks(scene, contact);
            best = isAround && Acquaintance.HasMet(account, index, contact, day) ? contact : best;
        }

        return best;
    }

    /// <summary>The one met for a deal by a day who is still there; −1 if there is none.</summary>
    public static int On(Scene scene, Opportunity opportunity, DateOnly day)
    {
        Account account = scene.Account;
        int best = -1;
        foreach (Engagement met in opportunity.Engaged)
        {
            Contact person = account.Contacts[met.Contact];
            if (met.Met > day || !person.IsAround(day) || !Speaks(scene, met.Contact))
                continue;
            if (best < 0 || (IsSponsor(person.Role) && !IsSponsor(account.Contacts[best].Role)))
                best = met.Contact;
        }

        return best;
    }

    /// <summary>Whether somebody is one.</summary>
    public static bool Speaks(Scene scene, int contact)
    {
        Contact person = scene.Account.Contacts[contact];
        return IsSponsor(person.Role)
            || (NoteActs.SeatOf(person.Role, ContactCard.TitleOf(scene.Dice, scene.Account, person).Department) & Seat.Buyer) != 0;
    }

    /// <summary>Whether somebody who plays a part was met for a deal before its decision.</summary>
    public static bool HasMet(Account account, Opportunity opportunity, ContactRole role)
    {
        foreach (Engagement met in opportunity.Engaged)
        {
            if (met.Met <= opportunity.Closed && account.Contacts[met.Contact].Role == role)
                return true;
        }

        return false;
    }

    /// <summary>Whether somebody who wanted a deal has left before its decision.</summary>
    public static bool HasLost(Account account, Opportunity opportunity)
    {
        foreach (Engagement met in opportunity.Engaged)
        {
            Contact person = account.Contacts[met.Contact];
            if (met.Met <= opportunity.Closed && IsSponsor(person.Role) && person.Leaves <= opportunity.Closed)
                return true;
        }

        return false;
    }

    private static bool IsSponsor(ContactRole role) => role is ContactRole.DecisionMaker or ContactRole.Champion;
}
