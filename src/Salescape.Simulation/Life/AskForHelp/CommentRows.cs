using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes the conversation about a ticket.</summary>
internal static class CommentRows
{
    /// <summary>Appends what was said in a step by the as-of.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="ticket">About which ticket.</param>
    /// <param name="index">Index of the step among the ticket's.</param>
    /// <param name="text">The words.</param>
    public static void Write(Telling telling, Ticket ticket, int index, Text text)
    {
        Account account = telling.Account;
        ref readonly TicketStep step = ref account.Help.StepsOf(ticket)[index];
        telling.Rows.TicketComments.Append(
            new TicketComment
            {
                CommentId = new TicketCommentId(account.VastKey(ticket.Ordinal * TicketText.KeysPerTicket + index)),
                TicketId = ticket.Id,
                CommentDate = step.Day,
                CommenterType = step.By?.Level switch
                {
                    null => CommenterType.Customer,
                    DeskLevel.L1 or DeskLevel.L2 => CommenterType.SupportAgent,
                    DeskLevel.Manager => CommenterType.Manager,
                    _ => CommenterType.Engineer,
                },
                CommenterName = step.By?.Name ?? (step.ByColleague ? ticket.ColleagueName : ticket.Asker).Full(telling.Words),
                CommentText = text,
                InternalNote = step.IsInternal,
                TimeSpentMin = step.Writing,
            }
        );
    }
}
