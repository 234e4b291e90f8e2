using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>A service level that was not kept.</summary>
/// <param name="Type">Which one.</param>
/// <param name="Day">The day on which the time ran out.</param>
/// <param name="Target">Minutes promised.</param>
/// <param name="Passed">Minutes that it took, or has taken by the as-of.</param>
/// <param name="IsCredited">Whether the customer was given a credit for it.</param>
/// <param name="Reason">What the desk says of it.</param>
internal readonly record struct BrokenPromise(BreachType Type, DateOnly Day, int Target, int Passed, bool IsCredited, Text Reason)
{
    private static readonly Purpose Wording = new("breach wording");

    /// <summary>Tells the promises about a ticket that were broken by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling, Ticket ticket, ref TicketWords words)
    {
        if (scene.Sees(ticket.AnswerOverdue))
            SlaBreachRows.Write(
                telling,
                ticket,
                Of(
                    scene,
                    ticket,
                    BreachType.FirstResponse,
                    ticket.AnswerOverdue,
                    ticket.ResponseTarget,
                    scene.Sees(ticket.Responded) ? ticket.ResponseMinutes : int.MaxValue,
                    ref words
                )
            );
        if (scene.Sees(ticket.SolutionOverdue))
            SlaBreachRows.Write(
                telling,
                ticket,
                Of(
                    scene,
                    ticket,
                    BreachType.ResolutionTime,
                    ticket.SolutionOverdue,
                    ticket.ResolutionTarget,
                    scene.Sees(ticket.Resolved) ? ticket.ResolutionMinutes : int.MaxValue,
                    ref words
                )
            );
    }

    private static BrokenPromise Of(
        Scene scene,
        Ticket ticket,
        BreachType type,
        DateOnly day,
        int target,
        int minutes,
        ref TicketWords words
    )
    {
        int passed = minutes < int.MaxValue ? minutes : ticket.Clock.AtEndOf(scene.AsOf);
        Draw draw = scene.Dice.Roll(Wording, ticket.Seed * 2 + (int)type);
        bool isCredited = draw.Chance(TicketCourseAssumptions.Credited[(int)scene.Account.TierOn(ticket.Created)]);
        // What had not been said by the day before is no reason.
        CommentFacts facts = TicketText.FactsOn(ticket, scene.Account.Help.StepsOf(ticket), day.AddDays(-1));
        // A credit is settled once it is known how late it was.
        return new BrokenPromise(
            type,
            day,
            target,
            passed,
            isCredited && minutes < int.MaxValue,
            words.BreachReason(type, in facts, ref draw)
        );
    }
}
