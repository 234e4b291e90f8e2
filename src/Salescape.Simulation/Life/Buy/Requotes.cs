using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Whether a quote moves between two words with the buyer of which neither speaks of it.</summary>
internal static class Requotes
{
    /// <summary>Whether a word is the first one after a new quote, and about something else.</summary>
    public static bool IsSilentBefore(Account account, Opportunity opportunity, in DealTouch touch)
    {
        bool isAboutIt = (touch.Act.Makes & (Standing.Told | Standing.Retold)) != 0;
        bool isOver = (touch.Standing & Standing.Final) != 0 || (touch.Act.Makes & Standing.Silent) != 0;
        if (touch.Contact < 0 || isAboutIt || isOver)
            return false;
        DateOnly? before = null;
        foreach (DealTouch other in account.Touches)
        {
            if (other.Opportunity == touch.Opportunity && other.Contact >= 0 && other.Ordinal < touch.Ordinal)
                before = other.Day;
        }

        if (before is not { } last)
            return false;
        // The first quote is no change.
        for (int index = opportunity.Quotes.Start.Value + 1; index < opportunity.Quotes.End.Value; index++)
        {
            DateOnly sent = account.Quotes[index].Sent;
            if (last < sent && sent <= touch.Day)
                return account.Quotes[index].Total != account.Quotes[index - 1].Total;
        }

        return false;
    }
}
