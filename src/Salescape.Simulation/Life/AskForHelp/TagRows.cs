using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes the labels that the desk puts on a ticket.</summary>
internal static class TagRows
{
    /// <summary>Appends a tag; nothing if it was given after the as-of.</summary>
    public static void Write(Telling telling, Ticket ticket, int ordinal, Text name, SupportAgent by, DateOnly day)
    {
        if (!telling.Sees(day))
            return;
        telling.Rows.TicketTags.Append(
            new TicketTag
            {
                TagId = new TicketTagId(telling.Account.VastKey(ticket.Ordinal * TicketText.KeysPerTicket + ordinal)),
                TicketId = ticket.Id,
                TagName = name,
                TaggedBy = by.Name,
                TaggedDate = day,
            }
        );
    }
}
