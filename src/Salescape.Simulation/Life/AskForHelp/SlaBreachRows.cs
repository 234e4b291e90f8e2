using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes promises that were broken: from the day on which the time ran out, with the time that it took, or has taken so far.</summary>
internal static class SlaBreachRows
{
    private static readonly Purpose Wording = new("breach wording");

    /// <summary>Appends those broken by the as-of.</summary>
    public static void Write(Scene scene, Ticket ticket, ref TicketWords words)
    {
        if (scene.Sees(ticket.AnswerOverdue))
            Write(scene, ticket, BreachType.FirstResponse, ticket.AnswerOverdue, ticket.ResponseTarget, scene.Sees(ticket.Responded) ? ticket.ResponseMinutes : int.MaxValue, ref words);
        if (scene.Sees(ticket.SolutionOverdue))
            Write(scene, ticket, BreachType.ResolutionTime, ticket.SolutionOverdue, ticket.ResolutionTarget, scene.Sees(ticket.Resolved) ? ticket.ResolutionMinutes : int.MaxValue, ref words);
    }

    private static void Write(Scene scene, Ticket ticket, BreachType type, DateOnly day, int target, int minutes, ref TicketWords words)
    {
        Account account = scene.Account;
        int passed = minutes < int.MaxValue ? minutes : ticket.Clock.AtEndOf(scene.AsOf);
        int unit = type == BreachType.FirstResponse ? 1 : 60;
        int ordinal = ticket.Ordinal * 2 + (int)type;
        Draw draw = scene.Dice.Roll(Wording, ticket.Seed * 2 + (int)type);
        bool isCredited = draw.Chance(TicketCourseAssumptions.Credited[(int)account.TierOn(ticket.Created)]);
        scene.Rows.SlaBreaches.Append(new SlaBreach
        {
            BreachId = new SlaBreachId(account.VastKey(ordinal)),
            TicketId = ticket.Id,
            CustomerId = account.Id,
            BreachType = type,
            TargetTime = target / unit,
            ActualTime = (passed + unit - 1) / unit,
            BreachDurationMin = passed - target,
            BreachDate = day,
            Reason = words.BreachReason(type, ticket.IsEscalated, ref draw),
            // A credit is settled once it is known how late it was.
            Credited = isCredited && minutes < int.MaxValue,
        });
    }
}
