using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes tickets as they stand on the as-of.</summary>
internal static class TicketRows
{
    /// <summary>Appends a ticket.</summary>
    public static void Write(Telling telling, Ticket ticket, Text subject, Text description)
    {
        Account account = telling.Account;
        DateOnly? escalated = EscalatedOn(telling, ticket);
        telling.Rows.SupportTickets.Append(
            new SupportTicket
            {
                TicketId = ticket.Id,
                TicketNumber = ticket.Number(telling.Words),
                CustomerId = account.Id,
                ProductId = account.Installs[ticket.Install].Product.Id,
                ContactName = ticket.Asker.Full(telling.Words),
                ContactEmail = ticket.User >= 0 ? account.Users[ticket.User].Email : account.Contacts[ticket.Contact].Email,
                Subject = subject,
                Description = description,
                Priority = ticket.Priority,
                Severity = ticket.Severity,
                Status = StatusOf(telling, ticket),
                TicketType = ticket.Type,
                Category = ticket.Case.Category,
                CreatedDate = ticket.Created,
                FirstResponseDate = telling.Seen(ticket.Responded),
                ResolvedDate = telling.Seen(ticket.Resolved),
                ClosedDate = telling.Seen(ticket.Closed),
                AssignedTo = account.Help.OwnerOn(ticket, telling.Sees(ticket.Resolved) ? ticket.Resolved : telling.AsOf)?.Name,
                Escalated = escalated is not null,
                EscalationDate = escalated,
                SlaStatus = SlaOf(telling, ticket),
                Channel = ticket.Channel,
                ProductVersion = ticket.Release.Version,
                Environment = ticket.Environment,
            }
        );
    }

    private static DateOnly? EscalatedOn(Telling telling, Ticket ticket)
    {
        foreach (ref readonly TicketStep step in telling.Account.Help.StepsOf(ticket))
        {
            if (step.To is not null && telling.Sees(step.Day))
                return step.Day;
        }

        return null;
    }

    private static TicketStatus StatusOf(Telling telling, Ticket ticket)
    {
        if (telling.Sees(ticket.Closed))
            return TicketStatus.Closed;
        if (telling.Sees(ticket.Resolved))
            return TicketStatus.Resolved;
        if (!telling.Sees(ticket.Responded))
            return TicketStatus.New;
        int said = 0;
        CommentKind latest = CommentKind.FirstResponse;
        foreach (ref readonly TicketStep step in telling.Account.Help.StepsOf(ticket))
        {
            if (step.Said is not { } kind || !telling.Sees(step.Day))
                continue;
            said += step.Day >= ticket.Responded ? 1 : 0;
            if (!step.IsInternal)
                latest = kind;
        }

        return latest
                is CommentKind.AskForDetails
                    or CommentKind.Solution
                    or CommentKind.FirstResponseWithAnswer
                    or CommentKind.FollowUp
                    or CommentKind.CustomerTries
                    or CommentKind.CustomerPostpones
                ? TicketStatus.PendingCustomer
            : said <= 1 ? TicketStatus.Open
            : TicketStatus.InProgress;
    }

    private static SlaStatus SlaOf(Telling telling, Ticket ticket)
    {
        if (ticket.IsBreachedOn(telling.AsOf))
            return SlaStatus.Breached;
        if (telling.Sees(ticket.Resolved))
            return SlaStatus.Met;
        int passed = ticket.Clock.AtEndOf(telling.AsOf);
        bool isNear =
            passed >= TicketCourseAssumptions.AtRiskFrom * ticket.ResolutionTarget
            || (!telling.Sees(ticket.Responded) && passed >= TicketCourseAssumptions.AtRiskFrom * ticket.ResponseTarget);
        return isNear ? SlaStatus.AtRisk : SlaStatus.Met;
    }
}
