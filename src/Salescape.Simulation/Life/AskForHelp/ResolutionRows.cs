using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes how tickets were resolved.</summary>
internal static class ResolutionRows
{
    /// <summary>Appends the resolution of a ticket that is resolved by the as-of.</summary>
    public static void Write(Telling telling, Ticket ticket, Text notes)
    {
        Account account = telling.Account;
        int minutes = 0;
        foreach (ref readonly TicketStep step in account.Help.StepsOf(ticket))
            minutes += step.Minutes;
        // Who leaves first takes the question along: there is nothing to show for it, unless others have it too.
        ResolutionType type =
            !ticket.IsParted ? ticket.Solution
            : ticket.Issue is not null ? ResolutionType.Duplicate
            : ResolutionType.CannotReproduce;
        telling.Rows.TicketResolution.Append(
            new TicketResolution
            {
                ResolutionId = new TicketResolutionId(account.LargeKey(ticket.Ordinal)),
                TicketId = ticket.Id,
                ResolutionDate = ticket.Resolved,
                ResolutionType = type,
                ResolutionNotes = notes,
                RootCause = ticket.Case.FiledAs(ticket.Root, type),
                KbArticleId = ticket.IsParted ? null : ticket.Article?.Id,
                WorkaroundProvided = ticket.HasWorkaround,
                PermanentFix = ticket.HasWorkaround ? type == ResolutionType.Fixed || ticket.Issue?.FixedOn <= ticket.Resolved : null,
                EngineerAssigned = ticket.Solver.Name,
                EffortHours = new Tenths((minutes + 3) / 6),
            }
        );
    }
}
