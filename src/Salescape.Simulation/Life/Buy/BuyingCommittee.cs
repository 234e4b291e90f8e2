using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides whom a seller meets for a deal, and when.</summary>
internal static class BuyingCommittee
{
    private static readonly Purpose Meetings = new("deal meetings");

    /// <summary>Spreads the contacts met over the days of a deal; people not yet known are found by it.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Whose people they are.</param>
    /// <param name="opportunity">The deal, opened.</param>
    /// <param name="from">The first day of meetings.</param>
    /// <param name="until">The day by which it should be decided.</param>
    /// <param name="ordinal">The deal's index among the account's deals.</param>
    public static void Meet(Dice dice, Account account, Opportunity opportunity, DateOnly from, DateOnly until, int ordinal)
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
            DateOnly day = BusinessDays.Within(
                from,
                from.AddDays(span - 1),
                (i + draw.Unit()) / wanted,
                account.Calendar,
                Pace.Meeting
            );
            int contact = Choose(account, opportunity, day, ref draw);
            if (contact < 0)
                return;
            Contact person = account.Contacts[contact];
            if (person.Found > day)
                person.Found = day;
            opportunity.Add(new Engagement(contact, day));
        }
    }

    /// <summary>A contact not met yet: one who is around, else one who will be found; −1 if there is nobody.</summary>
    private static int Choose(Account account, Opportunity opportunity, DateOnly day, ref Draw draw)
    {
        int count = account.Contacts.Count;
        int offset = draw.Chance(WinAssumptions.StartsWithFirstContact) ? 0 : draw.Whole(0, count - 1);
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < count; i++)
            {
                int index = (offset + i) % count;
                Contact contact = account.Contacts[index];
                bool fits = pass == 0 ? contact.IsAround(day) : contact.Generation == 0 && contact.Found > day;
                if (fits && !opportunity.HasMet(index))
                    return index;
            }
        }

        return -1;
    }
}
