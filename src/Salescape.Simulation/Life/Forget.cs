using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Life;

/// <summary>
/// Decides who has themselves erased: people who have gone and stand in no papers that the vendor must keep (GDPR, article 17, 3). Somebody
/// who has been spoken with, who asked for help or whom a partner recommended stays: notes, tickets and referrals name them. It decides
/// nothing else, so that a world with erasures is the same world with rows gone.
/// </summary>
internal static class Forget
{
    private static readonly Purpose Asks = new("contact asks for erasure");
    private static readonly Purpose UserAsks = new("user asks for erasure");
    private static readonly Purpose LeadAsks = new("lead asks for erasure");

    /// <summary>Notes who of an account's people is erased by the as-of, and tells whether anybody is.</summary>
    public static bool People(Scene scene, Erasures erasures)
    {
        Account account = scene.Account;
        if (!scene.Sees(account.Created))
            return false;
        bool isAny = false;
        for (int index = 0; index < account.Contacts.Count; index++)
            isAny |= Contact(scene, index, erasures);
        for (int index = 0; index < account.Users.Count; index++)
        {
            User user = account.Users[index];
            Draw draw = scene.Dice.Roll(UserAsks, index);
            if (
                user.Contact < 0
                && DayOf(scene, draw, ErasureAssumptions.Share, user.Leaves, account.Calendar) is { } day
                && !Papers.Name(account, user.Name, index, contact: -1)
            )
            {
                erasures.Ask(UserAccount.Table, user.Id.Value, day);
                isAny = true;
            }
        }

        return isAny;
    }

    /// <summary>Notes whether somebody who came to nothing is erased by the as-of.</summary>
    public static void Onlooker(Scene scene, Lead lead, Erasures erasures)
    {
        if (
            lead.Partner is null
            && DayOf(scene, scene.Roll(LeadAsks, lead), ErasureAssumptions.Share, lead.Dismissed, lead.Company.Country.Calendar) is { } day
        )
            erasures.Ask(Schema.Lead.Table, lead.Keys.Lead, day);
    }

    private static bool Contact(Scene scene, int index, Erasures erasures)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[index];
        int user = UserOf(account, index);
        DateOnly gone = user < 0 || contact.Leaves > account.Users[user].Leaves ? contact.Leaves : account.Users[user].Leaves;
        if (
            !scene.Sees(contact.Found)
            || DayOf(scene, scene.Dice.Roll(Asks, index), ErasureAssumptions.ShareOfContacts, gone, account.Calendar) is not { } day
            || contact.LastHeard(scene.AsOf) is not null
            || Papers.Name(account, contact.Name, user, index)
            || !HasSuccessor(account, contact, day)
        )
            return false;
        erasures.Ask(CustomerContact.Table, contact.Id.Value, day);
        if (user >= 0)
            erasures.Ask(UserAccount.Table, account.Users[user].Id.Value, day);
        return true;
    }

    /// <summary>The day on which somebody who has gone is erased; null if not by the as-of.</summary>
    private static DateOnly? DayOf(Scene scene, Draw draw, double share, DateOnly gone, HolidayCalendar calendar)
    {
        if (!draw.Chance(share) || !scene.Sees(gone))
            return null;
        int days = draw.Whole(ErasureAssumptions.LeastDays, ErasureAssumptions.MostDays);
        DateOnly day = BusinessDays.Soon(gone.AddDays(days), draw.Unit(), calendar);
        return scene.Sees(day) ? day : null;
    }

    private static int UserOf(Account account, int contact)
    {
        for (int index = 0; index < account.Users.Count; index++)
        {
            if (account.Users[index].Contact == contact)
                return index;
        }

        return -1;
    }

    /// <summary>Whether somebody else known by a day stays longer: the last to leave stays on the books as the main contact.</summary>
    private static bool HasSuccessor(Account account, Contact contact, DateOnly day)
    {
        foreach (Contact other in account.Contacts.Items)
        {
            if (other.Found <= day && other.Leaves > contact.Leaves)
                return true;
        }

        return false;
    }
}
