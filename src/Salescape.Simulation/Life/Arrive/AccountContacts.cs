using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides who works at an account that a seller could meet: some known at once, some found later, some leaving and being
/// replaced.</summary>
internal static class AccountContacts
{
    /// <summary>People who follow each other in a seat: more than three are seldom needed, but in the first one, which never stays empty in
    /// a history of many years.</summary>
    private const int Generations = 3;

    /// <inheritdoc cref="Generations"/>
    private const int GenerationsOfFirst = 6;

    private static readonly Purpose Number = new("contact count");
    private static readonly Purpose Person = new("contact");

    /// <summary>Fills an account with its people. Each has an index, and so a key, that no later event moves.</summary>
    public static void Populate(Dice dice, Account account)
    {
        Draw draw = dice.Roll(Number);
        int seats = 1 + draw.Poisson(AccountAssumptions.ContactsMean[(int)account.Profile.Size] - 1);
        for (int generation = 0; generation < Generations; generation++)
        {
            for (int seat = 0; seat < seats; seat++)
                Add(dice, account, generation, seat, leaver: account.Contacts.Count - seats);
            if (generation == 0)
                LetSomebodyDecide(account, seats);
        }

        int last = (Generations - 1) * seats;
        for (int generation = Generations; generation < GenerationsOfFirst; generation++)
        {
            Add(dice, account, generation, seat: 0, leaver: last);
            last = account.Contacts.Count - 1;
        }
    }

    /// <summary>Meets the successor of who has left before he would have been found, where nobody is around who is needed.</summary>
    /// <returns>The index of who is found next.</returns>
    public static int MeetNext(Account account, DateOnly day)
    {
        int next = 0;
        for (int i = 0; i < account.Contacts.Count; i++)
        {
            DateOnly found = account.Contacts[i].Found;
            if (found > day && (account.Contacts[next].Found <= day || found < account.Contacts[next].Found))
                next = i;
        }

        account.Contacts[next].Found = day;
        return next;
    }

    /// <summary>Meets the next one who decides before he would have been found; null where there is none to come.</summary>
    public static int? MeetDecider(Account account, DateOnly day)
    {
        int? next = null;
        for (int i = 0; i < account.Contacts.Count; i++)
        {
            Contact contact = account.Contacts[i];
            bool isToCome = contact.Role == ContactRole.DecisionMaker && contact.Found > day;
            if (isToCome && (next is null || contact.Found < account.Contacts[next.Value].Found))
                next = i;
        }

        if (next is { } decider)
            account.Contacts[decider].Found = day;
        return next;
    }

    /// <summary>Business with an account begins again: who would have been found while nobody there was in touch is found now.</summary>
    public static void Resume(Account account, DateOnly day)
    {
        DateOnly until = InTouchUntil(account);
        foreach (Contact contact in account.Contacts.Items)
        {
            if (contact.Found > until && contact.Found < day)
                contact.Found = day;
        }
    }

    /// <summary>Nobody is found at an account that is not sold to any more.</summary>
    public static void Rest(Account account)
    {
        DateOnly until = InTouchUntil(account);
        foreach (Contact contact in account.Contacts.Items)
        {
            if (contact.Found > until)
                contact.Found = Contact.Never;
        }
    }

    /// <summary>The last day on which a seller who was in touch would still hear of somebody: a while after the last deal, or after the
    /// customer left.</summary>
    private static DateOnly InTouchUntil(Account account)
    {
        DateOnly last = account.HasBought ? account.Left : account.Created;
        foreach (Opportunity opportunity in account.Opportunities.Items)
            last = opportunity.Closed > last ? opportunity.Closed : last;
        return last >= Contact.Never ? DateOnly.MaxValue : last.AddDays(AccountAssumptions.InTouchAfterDays);
    }

    /// <summary>In all but small firms somebody decides whom a seller could find: the second in line where it is nobody yet.</summary>
    private static void LetSomebodyDecide(Account account, int seats)
    {
        if (account.Profile.Size == CompanySize.Small)
            return;
        for (int seat = 0; seat < seats; seat++)
        {
            if (account.Contacts[seat].Role == ContactRole.DecisionMaker)
                return;
        }

        account.Contacts[Math.Min(1, seats - 1)].Role = ContactRole.DecisionMaker;
    }

    private static void Add(Dice dice, Account account, int generation, int seat, int leaver)
    {
        int index = account.Contacts.Count;
        Draw draw = dice.Roll(Person, index);
        Contact contact = account.Contacts.Take();
        contact.Id = new CustomerContactId(account.Key(index + 1));
        contact.Name = PeopleNames.Draw(account.Profile.Country, ref draw);
        contact.Generation = generation;
        contact.Role = (ContactRole)draw.Weighted(seat == 0 ? AccountAssumptions.FirstContactRoles : AccountAssumptions.OtherContactRoles);
        contact.TenureDays = AccountAssumptions.ContactTenureMinDays + (int)draw.Exponential(AccountAssumptions.ContactTenureDays);
        contact.Found =
            generation == 0 ? FoundOn(account, seat, ref draw) : FollowsOn(account.Contacts[leaver], seat, account.Calendar, ref draw);
    }

    private static DateOnly FoundOn(Account account, int seat, ref Draw draw)
    {
        if (seat == 0)
            return account.Created;
        double days = draw.Chance(AccountAssumptions.ContactsKnownAtOnce)
            ? draw.Between(0, AccountAssumptions.ContactKnownDays + 1)
            : draw.Exponential(AccountAssumptions.DaysUntilContactFound);
        return BusinessDays.After(account.Created, days, account.Calendar);
    }

    /// <summary>When a leaver's successor is found: soon after, or never. The first contact is always replaced, so that somebody can be
    /// met.</summary>
    private static DateOnly FollowsOn(Contact leaver, int seat, HolidayCalendar calendar, ref Draw draw)
    {
        bool isReplaced = seat == 0 || draw.Chance(AccountAssumptions.LeaverIsReplaced);
        return isReplaced && leaver.Found < Contact.Never
            ? BusinessDays.After(
                leaver.Leaves,
                draw.Between(AccountAssumptions.SuccessorMinDays, AccountAssumptions.SuccessorMaxDays + 1),
                calendar
            )
            : Contact.Never;
    }
}
