using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Decides the labels that the desk puts on a ticket: what it is about when it is taken, what becomes of it later.</summary>
internal static class TicketLabels
{
    private static readonly Purpose Labels = new("ticket tags");

    private static readonly Text Reopened = Text.Of("reopened"u8);
    private static readonly Text KnownIssue = Text.Of("known-issue"u8);
    private static readonly Text NotReproduced = Text.Of("not-reproduced"u8);
    private static readonly Text EscalatedTag = Text.Of("escalated"u8);

    /// <summary>Tells the tags given by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling, Ticket ticket, in TicketWords words)
    {
        Draw draw = scene.Dice.Roll(Labels, ticket.Seed);
        int count = 1;
        while (count < words.TagCount && draw.Chance(TicketCourseAssumptions.AnotherTag))
            count++;
        ReadOnlySpan<TicketStep> steps = scene.Account.Help.StepsOf(ticket);
        ref readonly TicketStep first = ref steps[0];
        int found = FoundIn(steps);
        for (int ordinal = 0; ordinal < count; ordinal++)
        {
            // What it is about is seen at once; that nobody can see it, only once somebody has tried.
            if (!words.Tag(ordinal).Equals(NotReproduced))
                TagRows.Write(telling, ticket, ordinal, words.Tag(ordinal), first.By!, first.Day);
            else if (found >= 0)
                TagRows.Write(telling, ticket, ordinal, NotReproduced, steps[found].By!, steps[found].Day);
        }

        if (ticket.Issue is not null && found >= 0)
            TagRows.Write(telling, ticket, KeyOfKnown, KnownIssue, steps[found].By!, steps[found].Day);
        foreach (ref readonly TicketStep step in steps)
        {
            if (step.To is not null && draw.Chance(TicketCourseAssumptions.TagsEscalation))
            {
                TagRows.Write(telling, ticket, KeyOfEscalated, EscalatedTag, step.By!, step.Day);
                break;
            }
        }

        for (int index = 1; index < steps.Length; index++)
        {
            if (steps[index - 1].Said == CommentKind.CustomerStillFails)
                TagRows.Write(telling, ticket, KeyOfReopened, Reopened, steps[index].By!, steps[index].Day);
        }
    }

    /// <summary>Index of the step in which the desk says for the first time what it is; −1 if it never does.</summary>
    private static int FoundIn(ReadOnlySpan<TicketStep> steps)
    {
        for (int index = 0; index < steps.Length; index++)
        {
            bool tells =
                steps[index].Said
                is CommentKind.NoteFound
                    or CommentKind.EngineerFinding
                    or CommentKind.EngineerReturns
                    or CommentKind.FirstResponseWithAnswer
                    or CommentKind.Solution;
            if (tells)
                return index;
        }

        return -1;
    }

    private const int KeyOfKnown = 90;
    private const int KeyOfEscalated = 91;
    private const int KeyOfReopened = 92;
}
