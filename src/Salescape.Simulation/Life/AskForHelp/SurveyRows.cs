using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes the surveys sent by the as-of, with the answers given by then.</summary>
internal static class SurveyRows
{
    /// <summary>Appends a survey.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="survey">The survey.</param>
    /// <param name="feedback">What was written with the answer; null if nothing was.</param>
    public static void Write(Telling telling, in Survey survey, Text? feedback)
    {
        Account account = telling.Account;
        Ticket ticket = account.Help.Tickets[survey.Ticket];
        bool isAnswered = telling.Sees(survey.Answered);
        telling.Rows.CustomerSatisfaction.Append(
            new CustomerSatisfaction
            {
                CsatId = new CustomerSatisfactionId(account.VastKey(survey.Ordinal)),
                TicketId = ticket.Id,
                CustomerId = account.Id,
                SurveyDate = survey.Sent,
                ResponseDate = isAnswered ? survey.Answered : null,
                SatisfactionScore = isAnswered ? survey.Score : null,
                WouldRecommend = isAnswered ? survey.Recommends : null,
                FeedbackText = feedback,
                ResponseTimeRating = isAnswered ? survey.Response : null,
                ResolutionQualityRating = isAnswered ? survey.Quality : null,
                AgentRating = isAnswered ? survey.Agent : null,
                SurveyType = survey.Type,
            }
        );
    }
}
