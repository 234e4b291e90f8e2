using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Puts into words what a customer thinks of the help.</summary>
internal static class SurveyFeedback
{
    private static readonly Purpose Wording = new("feedback wording");

    /// <summary>What was written with the answer by the as-of; null if nothing was.</summary>
    public static Text? Of(Scene scene, in Survey survey) =>
        scene.Sees(survey.Answered) && survey.HasWords ? Written(scene, scene.Account.Help.Tickets[survey.Ticket], survey) : null;

    private static Text Written(Scene scene, Ticket ticket, in Survey survey)
    {
        Draw draw = scene.Dice.Roll(Wording, survey.Ordinal);
        TicketWords words = TicketText.WordsOf(scene, ticket);
        return words.Feedback(
            new FeedbackFacts
            {
                Score = survey.Score,
                AgentFirst = ticket.Solver.FirstName,
                IsLate = ticket.AnswersLate || ticket.ResolvesLate,
                IsQuick = SurveyAnswers.IsQuick(ticket),
                IsReopened = ticket.FailsAgain,
                IsEscalated = ticket.IsEscalated,
                IsSolvedAtOnce = ticket.Answers == 1,
                IsPeriodic = survey.Type != SurveyType.PostTicket,
            },
            ref draw
        );
    }
}
