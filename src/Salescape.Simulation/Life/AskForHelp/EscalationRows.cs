using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes how tickets were handed up.</summary>
internal static class EscalationRows
{
    private static readonly Text[] Levels =
    [
        Text.Of("L1"u8),
        Text.Of("L2"u8),
        Text.Of("L3"u8),
        Text.Of("Engineering"u8),
        Text.Of("Manager"u8),
    ];

    /// <summary>Appends what was handed up by the as-of.</summary>
    public static void Write(Telling telling, Ticket ticket)
    {
        Account account = telling.Account;
        ReadOnlySpan<TicketStep> steps = account.Help.StepsOf(ticket);
        bool isResolved = telling.Sees(ticket.Resolved);
        for (int index = 0; index < steps.Length; index++)
        {
            ref readonly TicketStep step = ref steps[index];
            if (step.To is not { } to || !telling.Sees(step.Day))
                continue;
            telling.Rows.Escalations.Append(
                new Escalation
                {
                    EscalationId = new EscalationId(account.VastKey(ticket.Ordinal * TicketText.KeysPerTicket + index)),
                    TicketId = ticket.Id,
                    CustomerId = account.Id,
                    EscalationLevel = to.Level switch
                    {
                        DeskLevel.L2 => EscalationLevel.L1ToL2,
                        DeskLevel.L3 => EscalationLevel.L2ToL3,
                        DeskLevel.Engineering => EscalationLevel.L3ToEngineering,
                        _ => EscalationLevel.Manager,
                    },
                    EscalatedFrom = step.By!.Name,
                    EscalatedTo = to.Name,
                    EscalationDate = step.Day,
                    EscalationReason = step.Reason,
                    ResolvedAtLevel = isResolved ? Levels[(int)ticket.Solver.Level] : null,
                    ResolutionDate = isResolved ? ticket.Resolved : null,
                }
            );
        }
    }
}
