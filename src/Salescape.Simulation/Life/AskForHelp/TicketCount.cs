using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Life;

/// <summary>Counts for the whole company what can be seen of an account's tickets.</summary>
internal static class TicketCount
{
    /// <summary>Reports a ticket.</summary>
    public static void Note(Telling telling, Ticket ticket)
    {
        SupportResults results = telling.Results.Support;
        ReadOnlySpan<TicketStep> steps = telling.Account.Help.StepsOf(ticket);
        results.Opened(ticket.Taker, ticket.Channel, ticket.Policy, ticket.Created);
        if (ticket.Issue is { } issue)
            results.Occurred(issue, ticket.Id, IsFirst(telling.Account, ticket, issue), ticket.Created);
        if (telling.Sees(ticket.Responded))
            results.FirstResponded(ticket.Taker, ticket.Channel, ticket.Policy, ticket.Responded, ticket.ResponseMinutes);
        for (int index = 0; index < steps.Length; index++)
        {
            ref readonly TicketStep step = ref steps[index];
            if (!telling.Sees(step.Day))
                break;
            if (step.To is not null)
                results.Escalated(step.By!, step.Day);
            if (step.Done is not null)
                results.Worked(step.By!, ticket.Channel, ticket.Policy, step.Day, step.Minutes);
            if (index > 0 && steps[index - 1].Said == CommentKind.CustomerStillFails)
                results.Reopened(step.By!, step.Day);
        }

        Breaches(telling, ticket);
        if (!telling.Sees(ticket.Resolved))
            return;
        results.Resolved(ticket.Solver, ticket.Resolved, ticket.ResolutionMinutes);
        if (ticket.Article is { } article && !ticket.IsParted)
            results.Referenced(article);
    }

    /// <summary>Reports the answers to surveys.</summary>
    public static void NoteSurveys(Telling telling)
    {
        foreach (Survey survey in telling.Account.Help.Surveys)
        {
            Ticket ticket = telling.Account.Help.Tickets[survey.Ticket];
            if (telling.Sees(survey.Answered))
                telling.Results.Support.Surveyed(ticket.Solver, ticket.Channel, ticket.Policy, survey.Answered, survey.Score);
        }
    }

    /// <summary>A late answer is on who should have given it, a late solution on who holds the ticket then.</summary>
    private static void Breaches(Telling telling, Ticket ticket)
    {
        if (telling.Sees(ticket.AnswerOverdue))
            telling.Results.Support.Breached(ticket.Taker, ticket.AnswerOverdue);
        if (telling.Sees(ticket.SolutionOverdue))
            telling.Results.Support.Breached(
                telling.Account.Help.OwnerOn(ticket, ticket.SolutionOverdue) ?? ticket.Taker,
                ticket.SolutionOverdue
            );
    }

    private static bool IsFirst(Account account, Ticket ticket, PlannedIssue issue)
    {
        for (int index = 0; index < ticket.Ordinal - 1; index++)
        {
            if (account.Help.Tickets[index].Issue == issue)
                return false;
        }

        return true;
    }
}
