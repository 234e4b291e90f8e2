using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes tickets as they stand on the as-of.</summary>
internal static class TicketRows
{
    private static readonly Purpose Wording = new("ticket wording");

    /// <summary>Appends a ticket.</summary>
    public static void Write(Scene scene, Ticket ticket, ref TicketWords words)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Wording, ticket.Seed);
        DateOnly? escalated = EscalatedOn(scene, ticket);
        scene.Rows.SupportTickets.Append(new SupportTicket
        {
            TicketId = ticket.Id,
            TicketNumber = NumberOf(scene.Words, ticket),
            CustomerId = account.Id,
            ProductId = account.Installs[ticket.Install].Product.Id,
            ContactName = ticket.Asker.Full(scene.Words),
            ContactEmail = ticket.User >= 0 ? account.Users[ticket.User].Email : account.Contacts[ticket.Contact].Email,
            Subject = words.Subject(ref draw),
            Description = words.Description(ref draw),
            Priority = ticket.Priority,
            Severity = ticket.Severity,
            Status = StatusOf(scene, ticket),
            TicketType = ticket.Type,
            Category = ticket.Case.Category,
            CreatedDate = ticket.Created,
            FirstResponseDate = Seen(scene, ticket.Responded),
            ResolvedDate = Seen(scene, ticket.Resolved),
            ClosedDate = Seen(scene, ticket.Closed),
            AssignedTo = OwnerOn(account, ticket, scene.Sees(ticket.Resolved) ? ticket.Resolved : scene.AsOf)?.Name,
            Escalated = escalated is not null,
            EscalationDate = escalated,
            SlaStatus = SlaOf(scene, ticket),
            Channel = ticket.Channel,
            ProductVersion = ticket.Release.Version,
            Environment = ticket.Environment,
        });
    }

    /// <summary>As customers quote it: <c>T-2025-004711-12</c>.</summary>
    public static Text NumberOf(TextArena words, Ticket ticket) =>
        words.Add("T-"u8).Add(ticket.Created.Year).Add('-').AddDigits(ticket.Id.Value / 10_000, 5).Add('-').AddDigits(ticket.Ordinal, 3).Cut();

    /// <summary>Who holds a ticket at the end of a day; null while nobody has taken it.</summary>
    public static SupportAgent? OwnerOn(Account account, Ticket ticket, DateOnly day)
    {
        SupportAgent? owner = null;
        foreach (ref readonly TicketStep step in account.Help.StepsOf(ticket))
        {
            if (step.Day > day)
                break;
            owner ??= step.By;
            if (step.To is { Level: not DeskLevel.Manager } next)
                owner = next;
        }

        return owner is null ? null : SupportDesk.Successor(owner, day);
    }

    private static DateOnly? Seen(Scene scene, DateOnly day) => scene.Sees(day) ? day : null;

    private static DateOnly? EscalatedOn(Scene scene, Ticket ticket)
    {
        foreach (ref readonly TicketStep step in scene.Account.Help.StepsOf(ticket))
        {
            if (step.To is not null && scene.Sees(step.Day))
                return step.Day;
        }

        return null;
    }

    private static TicketStatus StatusOf(Scene scene, Ticket ticket)
    {
        if (scene.Sees(ticket.Closed))
            return TicketStatus.Closed;
        if (scene.Sees(ticket.Resolved))
            return TicketStatus.Resolved;
        if (!scene.Sees(ticket.Responded))
            return TicketStatus.New;
        int said = 0;
        CommentKind latest = CommentKind.FirstResponse;
        foreach (ref readonly TicketStep step in scene.Account.Help.StepsOf(ticket))
        {
            if (step.Said is not { } kind || !scene.Sees(step.Day))
                continue;
            said += step.Day >= ticket.Responded ? 1 : 0;
            if (!step.IsInternal)
                latest = kind;
        }

        return latest is CommentKind.AskForDetails or CommentKind.Solution or CommentKind.FirstResponseWithAnswer ? TicketStatus.PendingCustomer
            : said <= 1 ? TicketStatus.Open : TicketStatus.InProgress;
    }

    private static SlaStatus SlaOf(Scene scene, Ticket ticket)
    {
        if (ticket.IsBreachedOn(scene.AsOf))
            return SlaStatus.Breached;
        if (scene.Sees(ticket.Resolved))
            return SlaStatus.Met;
        int passed = ticket.Clock.AtEndOf(scene.AsOf);
        bool isNear = passed >= TicketCourseAssumptions.AtRiskFrom * ticket.ResolutionTarget
            || (!scene.Sees(ticket.Responded) && passed >= TicketCourseAssumptions.AtRiskFrom * ticket.ResponseTarget);
        return isNear ? SlaStatus.AtRisk : SlaStatus.Met;
    }
}
