using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes the work done on a ticket. Whatever is said to the customer takes the time that its entry says.</summary>
internal static class WorklogRows
{
    private static readonly Purpose Wording = new("ticket work wording");

    /// <summary>Appends what was done by the as-of.</summary>
    public static void Write(Scene scene, Ticket ticket, ref TicketWords words)
    {
        Account account = scene.Account;
        ReadOnlySpan<TicketStep> steps = account.Help.StepsOf(ticket);
        bool isBeyond = ticket.Case.Category is TicketCategory.Training or TicketCategory.Integration || ticket.Type == TicketType.Configuration;
        for (int index = 0; index < steps.Length; index++)
        {
            ref readonly TicketStep step = ref steps[index];
            if (step.Done is not { } kind || !scene.Sees(step.Day))
                continue;
            int ordinal = ticket.Ordinal * TicketText.KeysPerTicket + index;
            Draw draw = scene.Dice.Roll(Wording, ticket.Seed * TicketText.KeysPerTicket + index);
            bool isBilled = draw.Chance(isBeyond ? TicketCourseAssumptions.BilledBeyondSupport : TicketCourseAssumptions.Billed);
            scene.Rows.TicketWorklog.Append(new TicketWorklog
            {
                WorklogId = new TicketWorklogId(account.VastKey(ordinal)),
                TicketId = ticket.Id,
                AgentName = step.By!.Name,
                WorkDate = step.Day,
                TimeSpentMinutes = step.Minutes,
                WorkDescription = words.Work(kind, TicketText.FactsOf(ticket, step, null), ref draw),
                Billable = isBilled && step.IsAnswer,
                InternalOnly = step.IsInternal || step.Said is null,
            });
        }
    }
}
