using Salescape.Schema;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes the conversation about a ticket.</summary>
internal static class CommentRows
{
    private static readonly Purpose Wording = new("ticket comment wording");

    /// <summary>Appends what was said by the as-of.</summary>
    public static void Write(Scene scene, Ticket ticket, ref TicketWords words)
    {
        Account account = scene.Account;
        ReadOnlySpan<TicketStep> steps = account.Help.StepsOf(ticket);
        SupportAgent? heard = null;
        for (int index = 0; index < steps.Length; index++)
        {
            ref readonly TicketStep step = ref steps[index];
            if (step.Said is not { } kind || !scene.Sees(step.Day))
                continue;
            Draw draw = scene.Dice.Roll(Wording, ticket.Seed * TicketText.KeysPerTicket + index);
            scene.Rows.TicketComments.Append(new TicketComment
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
                CommenterName = step.By?.Name ?? ticket.Asker.Full(scene.Words),
                CommentText = words.Comment(kind, TicketText.FactsOf(ticket, step, heard), ref draw),
                InternalNote = step.IsInternal,
                TimeSpentMin = step.Minutes,
            });
            if (step.IsAnswer)
                heard = step.By;
        }
    }
}
