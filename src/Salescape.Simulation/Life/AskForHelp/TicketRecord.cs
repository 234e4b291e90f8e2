using System.Runtime.CompilerServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Tells a ticket with all that belongs to it, in the words of the desk.</summary>
internal static class TicketRecord
{
    private static readonly Purpose Wording = new("ticket wording");
    private static readonly Purpose Memory = new("ticket memory");
    private static readonly Purpose CommentWording = new("ticket comment wording");
    private static readonly Purpose WorkWording = new("ticket work wording");
    private static readonly Purpose ResolutionWording = new("resolution wording");

    /// <summary>How often an entry is put in other words until it differs from the one before.</summary>
    private const int Rewordings = 3;

    /// <summary>Days after its solution in which a ticket may still be spoken of.</summary>
    private static readonly int Remembered =
        SatisfactionAssumptions.StillRemembered + SatisfactionAssumptions.PeriodicAfter.Max + SatisfactionAssumptions.AnswerWithin;

    /// <summary>Tells what can be seen of a ticket.</summary>
    public static void Tell(Scene scene, Telling telling, Ticket ticket)
    {
        TicketCount.Note(telling, ticket);
        // A survey of the window may still ask about a ticket solved before; about older ones nobody speaks any more.
        if (ticket.Resolved < telling.Start.AddDays(-Remembered))
            return;
        var words = TicketText.WordsOf(scene, ticket);
        Draw draw = scene.Dice.Roll(Wording, ticket.Seed);
        TicketRows.Write(telling, ticket, words.Subject(ref draw), DescriptionOf(scene, ticket, in words, ref draw));
        TellComments(scene, telling, ticket, ref words);
        TellWork(scene, telling, ticket, ref words);
        TicketLabels.Tell(scene, telling, ticket, in words);
        EscalationRows.Write(telling, ticket);
        BrokenPromise.Tell(scene, telling, ticket, ref words);
        if (scene.Sees(ticket.Resolved))
        {
            Draw resolution = scene.Dice.Roll(ResolutionWording, ticket.Seed);
            CommentFacts facts = TicketText.FactsOn(ticket, scene.Account.Help.StepsOf(ticket), ticket.Resolved);
            ResolutionRows.Write(telling, ticket, words.Resolution(in facts, ref resolution));
        }
    }

    /// <summary>What is written when opening it; who has had it before mostly says so, with the number of that ticket.</summary>
    private static Text DescriptionOf(Scene scene, Ticket ticket, in TicketWords words, ref Draw draw)
    {
        Text description = words.Description(ref draw);
        // What was wished or asked once may be asked again by others; what was broken once is remembered.
        bool isSame =
            ticket.Type is TicketType.Bug or TicketType.Performance
            && ticket.Former?.Created >= ticket.Created.AddDays(-TicketMixAssumptions.RememberedDays);
        if (ticket.Former is not { } former || !isSame || !scene.Dice.Roll(Memory, ticket.Seed).Chance(TicketMixAssumptions.Remembers))
            return description;
        return words.Again(description, former.Number(scene.Words), former.Created, ref draw);
    }

    private static void TellComments(Scene scene, Telling telling, Ticket ticket, ref TicketWords words)
    {
        ReadOnlySpan<TicketStep> steps = scene.Account.Help.StepsOf(ticket);
        SupportAgent? heard = null;
        for (int index = 0; index < steps.Length; index++)
        {
            ref readonly TicketStep step = ref steps[index];
            if (step.Said is not { } kind || !scene.Sees(step.Day))
                continue;
            Draw draw = scene.Dice.Roll(CommentWording, ticket.Seed * TicketText.KeysPerTicket + index);
            bool isSoonBack = step.By is null && TicketText.IsSoonBack(steps, index);
            CommentFacts facts = TicketText.FactsOf(ticket, in step, heard, TicketText.Met(ticket, steps, index), isSoonBack);
            CommentRows.Write(telling, ticket, index, words.Comment(kind, in facts, step.By, ref draw));
            if (step.IsAnswer)
                heard = step.By;
        }
    }

    private static void TellWork(Scene scene, Telling telling, Ticket ticket, ref TicketWords words)
    {
        ReadOnlySpan<TicketStep> steps = scene.Account.Help.StepsOf(ticket);
        bool isBeyond =
            ticket.Case.Category is TicketCategory.Training or TicketCategory.Integration || ticket.Type == TicketType.Configuration;
        var logged = new Entries();
        for (int index = 0; index < steps.Length; index++)
        {
            ref readonly TicketStep step = ref steps[index];
            if (step.Done is not { } kind || !scene.Sees(step.Day))
                continue;
            Draw draw = scene.Dice.Roll(WorkWording, ticket.Seed * TicketText.KeysPerTicket + index);
            bool isBilled = draw.Chance(isBeyond ? TicketEffortAssumptions.BilledBeyondSupport : TicketEffortAssumptions.Billed);
            CommentFacts facts = TicketText.FactsOf(ticket, in step, null, default);
            Text text = words.Work(kind, in facts, step.By!, ref draw);
            // Nobody logs the same twice running.
            for (int again = 0; again < Rewordings && text.Equals(logged[(int)kind]); again++)
                text = words.Work(kind, in facts, step.By!, ref draw);
            logged[(int)kind] = text;
            WorklogRows.Write(telling, ticket, index, text, isBilled);
        }
    }

    /// <summary>The latest entry of each <see cref="WorkKind"/>.</summary>
    [InlineArray((int)WorkKind.Debug + 1)]
    private struct Entries
    {
        private Text _first;
    }
}
