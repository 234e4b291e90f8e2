using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Spreads the steps of a ticket over its days by the clock of its promise, and logs the time that they take.</summary>
internal static class TicketTimes
{
    private static readonly Purpose Waiting = new("ticket waiting");
    private static readonly Purpose Effort = new("ticket effort");

    /// <summary>Settles the day, the person and the minutes of every step.</summary>
    /// <param name="scene">Whose ticket it is.</param>
    /// <param name="ticket">A ticket whose steps have been laid out.</param>
    /// <param name="answer">Index of the first answer.</param>
    /// <param name="drag">Index of the first step after the time that it should have taken; beyond the last one if there is none.</param>
    /// <param name="end">Index of the step that resolves it; −1 if there is none.</param>
    public static void Spread(Scene scene, Ticket ticket, int answer, int drag, int end)
    {
        Span<TicketStep> steps = CollectionsMarshal.AsSpan(scene.Account.Help.Steps);
        int start = ticket.Steps.Start.Value;
        int after = ticket.Steps.End.Value;
        int last = end < 0 ? after : end;
        Draw draw = scene.Dice.Roll(Waiting, ticket.Seed);
        Span<double> waits = stackalloc double[last - answer + 1];
        double total = 0;
        double dragged = 0;
        bool isSent = false;
        for (int i = 1; i < waits.Length; i++)
        {
            isSent |= ticket.ResolvesLate && ticket.IsSolved && steps[answer + i - 1].Said == CommentKind.Solution;
            waits[i] =
                WaitFor(answer + i < after ? steps[answer + i] : null)
                * (isSent ? TicketWaitAssumptions.WaitAfterLateSolution : 1)
                * (TicketWaitAssumptions.EvenWait + (1 - TicketWaitAssumptions.EvenWait) * draw.Exponential(1));
            if (answer + i < drag)
                total += waits[i];
            else
                dragged += waits[i];
        }

        if (drag < after)
            total += TicketWaitAssumptions.WaitForNews;
        double passed = 0;
        int logged = -1;
        ticket.Answers = 0;
        DateOnly before = ticket.Created;
        DateOnly due = ticket.Clock.DayAt(ticket.Expected);
        for (int index = start; index < after; index++)
        {
            passed = index == drag ? 0 : passed;
            DateOnly day;
            if (index < answer)
                day = ticket.Clock.DayAt((int)(ticket.ResponseMinutes * draw.Unit()));
            else if (index == answer)
                day = ticket.Responded;
            else if (end >= 0 && index == end)
                day = ticket.Ends;
            else if (steps[index].Said == CommentKind.Closing)
                day = ticket.Closed;
            else if (steps[index].Said == CommentKind.CustomerThanks)
                day = ticket.Ends.AddDays(
                    draw.Whole(TicketWaitAssumptions.SpeaksAgainAfter, ticket.Closed.DayNumber - ticket.Ends.DayNumber)
                );
            else if (end >= 0 && index > end)
                day = ticket.Ends.AddDays(
                    draw.Whole(0, Math.Clamp(ticket.Closed.DayNumber - ticket.Ends.DayNumber, 0, TicketWaitAssumptions.SpeaksAfterEnd))
                );
            else
            {
                passed += waits[index - answer];
                if (index >= drag)
                    day = due.AddDays((int)((ticket.Ends.DayNumber - due.DayNumber) * (passed / dragged)));
                else if (steps[index].Said == CommentKind.FollowUp)
                    day = ticket.Ends.AddDays(
                        -draw.Whole(TicketWaitAssumptions.AsksBeforeEnd.Min, TicketWaitAssumptions.AsksBeforeEnd.Max)
                    );
                else
                    day = ticket.Clock.DayAt(ticket.ResponseMinutes + (int)((ticket.Expected - ticket.ResponseMinutes) * (passed / total)));
            }

            before = day < before ? before : day;
            Settle(scene, ticket, ref steps[index], index - start, before);
            if (steps[index].Done is null)
                continue;
            bool isJoined =
                logged >= 0
                && IsOneSitting(in steps[logged], in steps[index])
                && draw.Chance(TicketEffortAssumptions.LogsSitting)
                && IsOneEntry(in steps[logged], in steps[index], ticket);
            if (isJoined)
                logged = Join(steps, logged, index);
            else
                logged = index;
        }
    }

    /// <summary>Whether two pieces of work are done by the same person on the same day, with nobody else's in between.</summary>
    private static bool IsOneSitting(in TicketStep first, in TicketStep second) => first.Day == second.Day && first.By == second.By;

    /// <summary>Whether the longer of two pieces of work may have taken as long as both.</summary>
    private static bool IsOneEntry(in TicketStep first, in TicketStep second, Ticket ticket)
    {
        WorkKind longer = first.Minutes > second.Minutes ? first.Done!.Value : second.Done!.Value;
        return first.Minutes + second.Minutes <= TicketEffortAssumptions.MostOf(longer, ticket.Case, ticket.IsRecognised);
    }

    /// <summary>Logs two pieces of work as one entry, which tells of the longer. Returns its index.</summary>
    private static int Join(Span<TicketStep> steps, int first, int second)
    {
        int minutes = steps[first].Minutes + steps[second].Minutes;
        (int kept, int gone) = steps[first].Minutes > steps[second].Minutes ? (first, second) : (second, first);
        steps[kept] = steps[kept] with { Minutes = minutes };
        steps[gone] = steps[gone] with { Minutes = 0, Done = null };
        return kept;
    }

    /// <summary>How long a step lets others wait, relative to each other: customers take a day to look, engineers longer, and who is asked
    /// for news answers soon.</summary>
    private static double WaitFor(TicketStep? step) =>
        step is not { } one ? TicketWaitAssumptions.WaitForSilence
        : one.Said is not { } said ? TicketWaitAssumptions.WaitForWork
        : said is CommentKind.CustomerChase or CommentKind.ColleagueCovers or CommentKind.CustomerDemands
            ? TicketWaitAssumptions.WaitForChase
        : one.Thread.Holds(Fact.Chased) ? TicketWaitAssumptions.WaitIfChased
        : said is CommentKind.StatusUpdate or CommentKind.FollowUp ? TicketWaitAssumptions.WaitForNews
        : one.By is null ? TicketWaitAssumptions.WaitForCustomer
        : said == CommentKind.Solution && one.Thread.Holds(Fact.Understood) ? TicketWaitAssumptions.WaitForKnown
        : one.By.Level >= DeskLevel.L3 ? TicketWaitAssumptions.WaitForEngineer
        : 1;

    private static void Settle(Scene scene, Ticket ticket, ref TicketStep step, int ordinal, DateOnly day)
    {
        if (step.IsAnswer && step.Said != CommentKind.Closing)
            ticket.Answers++;
        Draw effort = scene.Dice.Roll(Effort, ticket.Seed * 64 + ordinal);
        double minutes = step.Done is { } done
            ? effort.LogNormal(TicketEffortAssumptions.WorkMinutes[(int)done], TicketEffortAssumptions.WorkSigma)
                * TicketEffortAssumptions.MoreWorkByType[(int)ticket.Type]
            : 0;
        // Folded back, not cut off: no minute is logged more often than others for being the last.
        double most = TicketEffortAssumptions.MostOf(step.Done ?? default, ticket.Case, ticket.IsRecognised);
        minutes = minutes > most ? most * most / minutes : minutes;
        int worked = step.Done is null ? 0 : Math.Max(1, (int)Math.Round(minutes));
        (double min, double max) = TicketEffortAssumptions.Writing;
        int writing = step.Said is null || worked == 0 ? 0 : Math.Max(1, (int)(worked * effort.Between(min, max)));
        if (worked >= TicketEffortAssumptions.RoundsFrom && effort.Chance(TicketEffortAssumptions.RoundsLog))
            worked = (worked + 4) / 5 * 5;
        step = step with
        {
            Day = day,
            By = step.By is null ? null : SupportDesk.Successor(step.By, day),
            To = step.To is null ? null : SupportDesk.Successor(step.To, day),
            // What has been missed is at risk no more.
            Reason = step.Reason == EscalationReason.SLARisk && day >= ticket.SolutionOverdue ? EscalationReason.ComplexIssue : step.Reason,
            Minutes = worked,
            Writing = writing,
        };
    }
}
