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

    /// <summary>Tells what of it can be seen, ticket by ticket.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        foreach (Ticket ticket in scene.Account.Help.Tickets.Items)
        {
            if (telling.Sees(ticket.Created))
                TicketRecord.Tell(scene, telling, ticket);
        }

        foreach (Survey survey in scene.Account.Help.Surveys)
        {
            if (telling.Sees(survey.Sent))
                SurveyRows.Write(telling, survey, SurveyFeedback.Of(scene, survey));
        }

        TicketCount.NoteSurveys(telling);
    }
}
