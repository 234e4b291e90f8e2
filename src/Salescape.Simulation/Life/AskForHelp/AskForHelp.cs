using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How a customer asks for help: why, about what, who helps, how it ends, and what the customer thinks of it.</summary>
internal static class AskForHelp
{
    /// <summary>Decides all tickets opened by the as-of, and all that comes of them.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        if (account.Installs.Count == 0 || !scene.Sees(account.CustomerSince))
            return;
        TicketOccasions.Collect(scene, account.Help.Occasions);
        var ladder = new SupportAgent[TicketCourseAssumptions.Ladder.Length];
        foreach (Occasion occasion in account.Help.Occasions)
        {
            if (TicketIntake.Open(scene, occasion) is not { } ticket)
                continue;
            (int levels, SupportAgent? manager) = TicketHandling.Decide(scene, ticket, ladder);
            TicketConversation.Lay(scene, ticket, ladder.AsSpan(0, levels), manager);
            TicketDiary.Tell(scene, ticket);
        }

        SurveyAnswers.Live(scene);
    }

    /// <summary>Writes what of it can be seen, ticket by ticket.</summary>
    public static void Write(Scene scene)
    {
        foreach (Ticket ticket in scene.Account.Help.Tickets.Items)
        {
            var words = TicketText.WordsOf(scene, ticket);
            TicketRows.Write(scene, ticket, ref words);
            CommentRows.Write(scene, ticket, ref words);
            WorklogRows.Write(scene, ticket, ref words);
            TagRows.Write(scene, ticket, in words);
            EscalationRows.Write(scene, ticket);
            SlaBreachRows.Write(scene, ticket, ref words);
            ResolutionRows.Write(scene, ticket, ref words);
            TicketCount.Note(scene, ticket);
        }

        SurveyRows.Write(scene);
        TicketCount.NoteSurveys(scene);
    }
}
