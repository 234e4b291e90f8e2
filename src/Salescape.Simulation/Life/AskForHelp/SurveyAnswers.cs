using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Asks customers how they were helped: after a ticket, and now and then after a quarter or a year. Who answers says what the help
/// was like, as far as the mood lets.</summary>
internal static class SurveyAnswers
{
    /// <summary>Ordinals of surveys that do not follow a ticket.</summary>
    private const int OfQuarters = 5_000_000;

    private static readonly Purpose AfterTicket = new("survey after ticket");
    private static readonly Purpose AfterQuarter = new("survey after quarter");
    private static readonly Purpose Answering = new("survey answer");

    /// <summary>Sends the surveys of an account whose tickets have been decided, as far as they can be seen.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        ReadOnlySpan<Ticket> tickets = account.Help.Tickets.Items;
        for (int index = 0; index < tickets.Length; index++)
        {
            Ticket ticket = tickets[index];
            if (!scene.Sees(ticket.Resolved) || !ticket.IsSolved)
                continue;
            Draw draw = scene.Dice.Roll(AfterTicket, ticket.Seed);
            DateOnly sent = ticket.Resolved.AddDays(draw.Whole(1, SatisfactionAssumptions.SentWithin));
            if (draw.Chance(SatisfactionAssumptions.Surveyed))
                Send(scene, ticket.Ordinal, index, SurveyType.PostTicket, sent);
        }

        DateOnly since = account.CustomerSince;
        for (DateOnly end = Calendar.QuarterEnd(since); scene.Sees(end); end = Calendar.QuarterEnd(end.AddDays(1)))
            After(scene, end);
    }

    private static void After(Scene scene, DateOnly end)
    {
        Draw draw = scene.Dice.Roll(AfterQuarter, end.DayNumber);
        bool isYear = end.Month == 12;
        (int min, int max) = SatisfactionAssumptions.PeriodicAfter;
        DateOnly sent = BusinessDays.After(end, draw.Between(min, max + 1), scene.Account.Calendar, Pace.Publishing);
        if (!draw.Chance(isYear ? SatisfactionAssumptions.AskedYearly : SatisfactionAssumptions.AskedQuarterly))
            return;
        int latest = LatestResolved(scene.Account, sent);
        if (latest >= 0)
            Send(scene, OfQuarters + end.Year * 4 + end.Month / 3, latest, isYear ? SurveyType.Annual : SurveyType.Quarterly, sent);
    }

    /// <summary>Index of the ticket resolved last by the day before another; −1 if that is too long ago.</summary>
    private static int LatestResolved(Account account, DateOnly day)
    {
        int latest = -1;
        DateOnly on = day.AddDays(-SatisfactionAssumptions.StillRemembered);
        ReadOnlySpan<Ticket> tickets = account.Help.Tickets.Items;
        for (int index = 0; index < tickets.Length; index++)
        {
            if (tickets[index].Resolved < day && tickets[index].Resolved >= on)
                (latest, on) = (index, tickets[index].Resolved);
        }

        return latest;
    }

    private static void Send(Scene scene, int ordinal, int index, SurveyType type, DateOnly sent)
    {
        Account account = scene.Account;
        if (!scene.Sees(sent) || sent > account.Left || sent >= account.LeavingKnown)
            return;
        Ticket ticket = account.Help.Tickets[index];
        Draw draw = scene.Dice.Roll(Answering, ordinal);
        double mood = account.Mood.At(ticket.Resolved);
        double pleased = SatisfactionOf(ticket, mood, ref draw);
        int score = Math.Min(RatingOf(pleased), BestOf(ticket, type));
        double time =
            SatisfactionAssumptions.TimeFollows * pleased
            + (
                ticket.AnswersLate ? SatisfactionAssumptions.LateAnswer
                : IsQuick(ticket) ? SatisfactionAssumptions.QuickAnswer
                : 0
            );
        double agent = SatisfactionAssumptions.AgentFollows * pleased + SatisfactionAssumptions.PerSkill * ticket.Solver.Skill;
        bool answers = draw.Chance(SatisfactionAssumptions.Answers[score - 1]);
        double days = draw.LogNormal(SatisfactionAssumptions.AnswerDays, SatisfactionAssumptions.AnswerSigma);
        double recommends =
            SatisfactionAssumptions.Recommends
            + SatisfactionAssumptions.RecommendsPerPoint * (score - 4)
            + SatisfactionAssumptions.RecommendsPerContentment * mood;
        bool wouldRecommend = draw.Chance(PortableMath.Logistic(recommends));
        account.Help.Surveys.Add(
            new Survey
            {
                Ordinal = ordinal,
                Ticket = index,
                Type = type,
                Sent = sent,
                Answered =
                    answers && days <= SatisfactionAssumptions.AnswerWithin
                        ? BusinessDays.After(sent, days, account.Calendar, Pace.Personal)
                        : DateOnly.MaxValue,
                Score = score,
                Response = RatingOf(draw.Normal(time, SatisfactionAssumptions.RatingDeviation)),
                Quality = RatingOf(draw.Normal(pleased, SatisfactionAssumptions.RatingDeviation)),
                Agent = RatingOf(draw.Normal(agent, SatisfactionAssumptions.RatingDeviation)),
                Recommends = wouldRecommend,
                // Who likes the help but not the vendor leaves it at the score.
                HasWords = draw.Chance(SatisfactionAssumptions.Writes[score - 1]) && (wouldRecommend || score < 5),
            }
        );
    }

    /// <summary>Whether the first answer came well before the promise.</summary>
    public static bool IsQuick(Ticket ticket) => ticket.ResponseMinutes <= ticket.ResponseTarget * SatisfactionAssumptions.Quick;

    /// <summary>The best score for how a ticket ended: nobody is delighted by a no, by others who wait as well or by a shrug.</summary>
    private static int BestOf(Ticket ticket, SurveyType type) =>
        type == SurveyType.PostTicket
        && ticket.Solution is ResolutionType.ByDesign or ResolutionType.Duplicate or ResolutionType.CannotReproduce
            ? SatisfactionAssumptions.BestIfUnsolved
            : SatisfactionAssumptions.ScoreFrom.Length + 1;

    private static double SatisfactionOf(Ticket ticket, double mood, ref Draw draw)
    {
        double share = (double)ticket.ResponseMinutes / ticket.ResponseTarget;
        double wait =
            share <= 1
                ? SatisfactionAssumptions.AtOnce * (1 - share)
                : -SatisfactionAssumptions.PerDoublingOfWait
                    * Math.Min(SatisfactionAssumptions.DoublingsMax, PortableMath.Log(share) / PortableMath.Log(2));
        return draw.Normal(0, SatisfactionAssumptions.Deviation)
            + SatisfactionAssumptions.PerContentment * mood
            + SatisfactionAssumptions.PerSkill * ticket.Solver.Skill
            + wait
            - (ticket.AnswersLate || ticket.ResolvesLate ? SatisfactionAssumptions.Breach : 0)
            - SatisfactionAssumptions.PerAnswer * (Math.Min(ticket.Answers, SatisfactionAssumptions.AnswersMax) - 1)
            - (ticket.FailsAgain ? SatisfactionAssumptions.FailedAgain : 0)
            - (ticket.IsEscalated ? SatisfactionAssumptions.Escalation : 0)
            + SatisfactionAssumptions.ByEnding[(int)ticket.Solution]
            + SatisfactionAssumptions.ByChannel[(int)ticket.Channel];
    }

    private static int RatingOf(double pleased)
    {
        int score = 1;
        foreach (double from in SatisfactionAssumptions.ScoreFrom)
            score += pleased >= from ? 1 : 0;
        return score;
    }
}
