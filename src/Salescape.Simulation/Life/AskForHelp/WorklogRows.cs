using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes the work done on a ticket. Whatever is said to the customer takes the time that its entry says.</summary>
internal static class WorklogRows
{
    /// <summary>Appends what was done in a step by the as-of.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="ticket">On which ticket.</param>
    /// <param name="index">Index of the step among the ticket's.</param>
    /// <param name="text">The words.</param>
    /// <param name="isBilled">Whether the customer pays for such work.</param>
    public static void Write(Telling telling, Ticket ticket, int index, Text text, bool isBilled)
    {
        Account account = telling.Account;
        ref readonly TicketStep step = ref account.Help.StepsOf(ticket)[index];
        telling.Rows.TicketWorklog.Append(
            new TicketWorklog
            {
                WorklogId = new TicketWorklogId(account.VastKey(ticket.Ordinal * TicketText.KeysPerTicket + index)),
                TicketId = ticket.Id,
                AgentName = step.By!.Name,
                WorkDate = step.Day,
                TimeSpentMinutes = step.Minutes,
                WorkDescription = text,
                Billable = isBilled && step.IsAnswer,
                InternalOnly = step.IsInternal || step.Said is null,
            }
        );
    }
}
