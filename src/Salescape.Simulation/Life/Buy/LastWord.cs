using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>The word in which buyers say how a deal ends.</summary>
internal static class LastWord
{
    private static readonly Purpose Closure = new("deal's only note");

    /// <summary>The first day on which it may be spoken, after somebody was met on a day.</summary>
    public static DateOnly From(Opportunity opportunity, DateOnly first)
    {
        DateOnly from = opportunity.Closed.AddDays(-(opportunity.Won ? NoteAssumptions.SpokenYesDays : NoteAssumptions.LastWordDays));
        return from > first ? from : first;
    }

    /// <summary>The only note of a deal may be on its end: who writes little writes down how it ended. Null where it is on something
    /// else.</summary>
    public static (DateOnly Day, int Contact)? Only(Scene scene, int index)
    {
        Account account = scene.Account;
        Opportunity opportunity = account.Opportunities[index];
        Draw draw = scene.Dice.Roll(Closure, index);
        if (!draw.Chance(NoteAssumptions.OnlyOnTheEnd))
            return null;
        int contact = -1;
        DateOnly met = opportunity.Closed;
        foreach (Engagement engagement in opportunity.Engaged)
        {
            bool isBetter = contact < 0 || (IsSponsor(account, engagement.Contact) && !IsSponsor(account, contact));
            if (isBetter && engagement.Met <= opportunity.Closed && account.Contacts[engagement.Contact].IsAround(opportunity.Closed))
                (contact, met) = (engagement.Contact, engagement.Met);
        }

        if (contact < 0)
            return null;
        // No record is closed in the minute of the call.
        DateOnly near = opportunity.Closed.AddDays(-draw.Whole(NoteAssumptions.YesBeforeDays, NoteAssumptions.OnlyWordDays));
        DateOnly from = opportunity.Closed.AddDays(-NoteAssumptions.SpokenYesDays);
        from = from > met ? from : met;
        DateOnly until = opportunity.Closed.AddDays(-NoteAssumptions.YesBeforeDays);
        until = until > from ? until : from;
        near = near > from ? near : from;
        return TouchDays.Near(near, from, until, account.Profile.Country, ref draw) is { } day ? (day, contact) : null;
    }

    private static bool IsSponsor(Account account, int contact) =>
        account.Contacts[contact].Role is ContactRole.DecisionMaker or ContactRole.Champion;
}
