using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides what sales makes of a lead: when somebody calls back, and what comes of it.</summary>
internal static class FollowingUp
{
    private static readonly Purpose Answer = new("lead answer");
    private static readonly Purpose Verdict = new("lead verdict");

    /// <summary>A lead that becomes an opportunity: answered soon, found worth it, then handed over.</summary>
    public static void TakeUp(Prospect prospect, DateOnly opened)
    {
        Draw draw = prospect.Roll(Answer);
        DateOnly answered = AnswerAfter(prospect, draw.Chance(LeadAssumptions.AnsweredAtOnce), ref draw);
        prospect.Answered = answered < opened ? answered : opened;
        double part = draw.Between(LeadAssumptions.QualifiedPart.From, LeadAssumptions.QualifiedPart.Until);
        prospect.Qualified = prospect.Answered.AddDays((int)((opened.DayNumber - prospect.Answered.DayNumber) * part));
        prospect.Converted = opened;
    }

    /// <summary>A lead that never does: many are not answered, some are found worth it for nothing, the others are laid aside sooner or later.</summary>
    public static void LetGo(Prospect prospect)
    {
        Draw draw = prospect.Roll(Answer);
        double odds = PortableMath.LogOdds(LeadAssumptions.Answered) + LeadAssumptions.AnsweredByInterest * prospect.Interest;
        if (draw.Chance(PortableMath.Logistic(odds)))
        {
            bool atOnce = draw.Chance(LeadAssumptions.AnsweredAtOnce);
            prospect.Answered = AnswerAfter(prospect, atOnce, ref draw);
            Judge(prospect, atOnce);
        }
        else
        {
            prospect.Dismissed = NextCleaning(LastTouch(prospect).AddDays(LeadAssumptions.StaleAfterDays));
        }
    }

    private static void Judge(Prospect prospect, bool atOnce)
    {
        Draw draw = prospect.Roll(Verdict);
        if (!draw.Chance(LeadAssumptions.Judged))
            return;
        int days = LeadAssumptions.DaysUntilVerdictLeast + (int)draw.Exponential(LeadAssumptions.DaysUntilVerdict);
        DateOnly day = Calendar.WorkdayFrom(prospect.Answered.AddDays(days), prospect.Company.Country.Calendar);
        (double level, double interest, double speed) = LeadAssumptions.Verdict;
        if (draw.Chance(PortableMath.Logistic(level + interest * prospect.Interest + (atOnce ? speed : 0))))
            prospect.Qualified = day;
        else
            prospect.Dismissed = day;
    }

    private static DateOnly AnswerAfter(Prospect prospect, bool atOnce, ref Draw draw)
    {
        int days = atOnce ? 0 : 1 + (int)draw.Exponential(LeadAssumptions.DaysUntilAnswer);
        return Calendar.WorkdayFrom(prospect.Created.AddDays(days), prospect.Company.Country.Calendar);
    }

    private static DateOnly LastTouch(Prospect prospect) =>
        prospect.Touches.Count == 0 || prospect.Touches[^1].Day < prospect.Created ? prospect.Created : prospect.Touches[^1].Day;

    /// <summary>The next day on which the books are cleaned of leads that nobody took up.</summary>
    private static DateOnly NextCleaning(DateOnly from)
    {
        for (int year = from.Year; ; year++)
        {
            foreach (int month in LeadAssumptions.CleaningMonths)
            {
                var day = new DateOnly(year, month, LeadAssumptions.CleaningDay);
                if (day >= from)
                    return day;
            }
        }
    }
}
