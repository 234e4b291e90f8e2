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
        Occasions.Collect(scene, account.Help.Occasions);
        var ladder = new SupportAgent[TicketCourseAssumptions.Ladder.Length];
        foreach (Occasion occasion in account.Help.Occasions)
        {
            if (Asking.Open(scene, occasion) is not { } ticket)
                continue;
            (int levels, SupportAgent? manager) = Handling.Decide(scene, ticket, ladder);
            Conversing.Lay(scene, ticket, ladder.AsSpan(0, levels), manager);
            TicketDiary.Tell(scene, ticket);
        }

        Surveying.Live(scene);
    }

    /// <summary>Writes what of it can be seen, ticket by ticket.</summary>
    public static void Write(Scene scene)
    {
        foreach (Ticket ticket in scene.Account.Help.Tickets.Items)
        {
            var words = TicketTelling.WordsOf(scene, ticket);
            TicketView.Write(scene, ticket, ref words);
            CommentView.Write(scene, ticket, ref words);
            WorklogView.Write(scene, ticket, ref words);
            TagView.Write(scene, ticket, in words);
            EscalationView.Write(scene, ticket);
            BreachView.Write(scene, ticket, ref words);
            ResolutionView.Write(scene, ticket, ref words);
            TicketCount.Note(scene, ticket);
        }

        SurveyView.Write(scene);
        TicketCount.NoteSurveys(scene);
    }
}
