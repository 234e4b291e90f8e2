using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What the vendor keeps about an account's people whatever they ask for: deals, contracts, tickets, meetings.</summary>
internal static class Papers
{
    /// <summary>Whether any paper names a person.</summary>
    /// <param name="account">Where the person is, or was.</param>
    /// <param name="name">The person's name.</param>
    /// <param name="user">The person's place among users; −1 if there is none.</param>
    /// <param name="contact">The person's place among contacts; −1 if there is none.</param>
    public static bool Name(Account account, PersonName name, int user, int contact) =>
        (contact >= 0 && (BroughtDeal(account, contact) || Signed(account, contact)))
        || AskedForHelp(account, name, user, contact)
        || Attended(account, name);

    private static bool BroughtDeal(Account account, int contact)
    {
        foreach (Lead lead in account.Leads.Items)
        {
            if (lead.Contact == contact)
                return true;
        }

        foreach (Opportunity opportunity in account.Opportunities.Items)
        {
            foreach (Engagement met in opportunity.Engaged)
            {
                if (met.Contact == contact)
                    return true;
            }
        }

        return false;
    }

    private static bool Signed(Account account, int contact)
    {
        foreach (Contract contract in account.Contracts.Items)
        {
            if (contract.Signatory == contact)
                return true;
        }

        return false;
    }

    private static bool AskedForHelp(Account account, PersonName name, int user, int contact)
    {
        foreach (Ticket ticket in account.Help.Tickets.Items)
        {
            if ((ticket.User >= 0 ? ticket.User == user : ticket.Contact == contact) || ticket.ColleagueName == name)
                return true;
        }

        return false;
    }

    private static bool Attended(Account account, PersonName name)
    {
        foreach (ActivityMeeting meeting in account.Health.Meetings)
        {
            // Both parts, not the whole: it stands there as first and last name, with others around it.
            if (
                meeting.Attendees.Utf8.IndexOf(name.First.Utf8) is >= 0 and var first
                && meeting.Attendees.Utf8[(first + name.First.Utf8.Length)..].IndexOf(name.Last.Utf8) >= 0
            )
                return true;
        }

        return false;
    }
}
