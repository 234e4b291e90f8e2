using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides whether somebody who registered for a webinar comes, how long they stay and what they do there.</summary>
internal static class WebinarTurnout
{
    /// <summary>A registration with what comes of it.</summary>
    /// <param name="lead">Who.</param>
    /// <param name="webinar">For what.</param>
    /// <param name="day">When they register.</param>
    /// <param name="draw">What chance brings.</param>
    public static Registration Settle(Lead lead, PlannedEvent webinar, DateOnly day, ref Draw draw)
    {
        double region = WebinarAssumptions.ComesByRegion[(int)lead.Company.Country.Region];
        if (!Does(WebinarAssumptions.Comes, lead, region, ref draw))
            return new Registration(webinar, day, 0, false, 0, false);
        int minutes = MinutesOf(lead, ref draw);
        bool polls = Does(WebinarAssumptions.AnswersPolls, lead, 0, ref draw);
        int questions = Does(WebinarAssumptions.Asks, lead, 0, ref draw) ? 1 + draw.Poisson(WebinarAssumptions.FurtherQuestions) : 0;
        return new Registration(webinar, day, minutes, polls, questions, Does(WebinarAssumptions.WantsMore, lead, 0, ref draw));
    }

    private static int MinutesOf(Lead lead, ref Draw draw)
    {
        if (draw.Chance(WebinarAssumptions.LeavesEarly))
            return draw.Whole(WebinarAssumptions.MinMinutes, WebinarAssumptions.Length / 2);
        double mean = WebinarAssumptions.Stays.Mean + WebinarAssumptions.Stays.Interest * lead.Interest;
        return Math.Clamp(
            (int)draw.Normal(mean, WebinarAssumptions.Stays.Deviation),
            WebinarAssumptions.MinMinutes,
            WebinarAssumptions.Length
        );
    }

    private static bool Does((double Base, double Interest) odds, Lead lead, double more, ref Draw draw) =>
        draw.Chance(PortableMath.Logistic(odds.Base + more + odds.Interest * lead.Interest));
}
