using Salescape.Schema;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes the surveys sent by the as-of, with the answers given by then.</summary>
internal static class SurveyRows
{
    private static readonly Purpose Wording = new("feedback wording");

    /// <summary>Appends them.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (Survey survey in account.Help.Surveys)
        {
            Ticket ticket = account.Help.Tickets[survey.Ticket];
            bool isAnswered = scene.Sees(survey.Answered);
            scene.Rows.CustomerSatisfaction.Append(new CustomerSatisfaction
            {
                CsatId = new CustomerSatisfactionId(account.VastKey(survey.Ordinal)),
                TicketId = ticket.Id,
                CustomerId = account.Id,
                SurveyDate = survey.Sent,
                ResponseDate = isAnswered ? survey.Answered : null,
                SatisfactionScore = isAnswered ? survey.Score : null,
                WouldRecommend = isAnswered ? survey.Recommends : null,
                FeedbackText = isAnswered && survey.HasWords ? FeedbackOf(scene, ticket, survey) : null,
                ResponseTimeRating = isAnswered ? survey.Response : null,
                ResolutionQualityRating = isAnswered ? survey.Quality : null,
                AgentRating = isAnswered ? survey.Agent : null,
                SurveyType = survey.Type,
            });
        }
    }

    private static Schema.Kernel.Text FeedbackOf(Scene scene, Ticket ticket, in Survey survey)
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
            ref draw);
    }
}
