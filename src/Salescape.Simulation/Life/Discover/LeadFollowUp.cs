using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides what sales makes of a lead: when somebody calls back, and what comes of it.</summary>
internal static class LeadFollowUp
{
    private static readonly Purpose Answer = new("lead answer");
    private static readonly Purpose Verdict = new("lead verdict");

    /// <summary>A lead that becomes an opportunity: answered soon, found worth it, then handed over.</summary>
    public static void TakeUp(Scene scene, Lead lead, DateOnly opened)
    {
        Draw draw = scene.Roll(Answer, lead);
        DateOnly answered = AnswerAfter(lead, draw.Chance(LeadAssumptions.AnsweredAtOnce), ref draw);
        lead.Answered = answered < opened ? answered : opened;
        double part = draw.Between(LeadAssumptions.QualifiedPart.From, LeadAssumptions.QualifiedPart.Until);
        lead.Qualified = BusinessDays.Within(lead.Answered, opened, part, lead.Company.Country.Calendar);
        lead.Converted = opened;
    }

    /// <summary>A lead that never does: many are not answered, some are found worth it for nothing, the others are laid aside sooner or
    /// later.</summary>
    public static void LetGo(Scene scene, Lead lead)
    {
        Draw draw = scene.Roll(Answer, lead);
        double odds = PortableMath.LogOdds(LeadAssumptions.Answered) + LeadAssumptions.AnsweredByInterest * lead.Interest;
        if (draw.Chance(PortableMath.Logistic(odds)))
        {
            bool atOnce = draw.Chance(LeadAssumptions.AnsweredAtOnce);
            lead.Answered = AnswerAfter(lead, atOnce, ref draw);
            Judge(scene, lead, atOnce);
        }
        else
        {
            lead.Dismissed = NextCleaning(LastTouch(lead).AddDays(LeadAssumptions.StaleAfterDays));
        }
    }

    private static void Judge(Scene scene, Lead lead, bool atOnce)
    {
        Draw draw = scene.Roll(Verdict, lead);
        if (!draw.Chance(LeadAssumptions.Judged))
            return;
        double days = LeadAssumptions.DaysUntilVerdictMin + draw.Exponential(LeadAssumptions.DaysUntilVerdict);
        DateOnly day = BusinessDays.After(lead.Answered, days, lead.Company.Country.Calendar);
        (double level, double interest, double speed) = LeadAssumptions.Verdict;
        if (draw.Chance(PortableMath.Logistic(level + interest * lead.Interest + (atOnce ? speed : 0))))
        {
            lead.Qualified = day;
            DateOnly last = LastTouch(lead) > day ? LastTouch(lead) : day;
            lead.Dismissed = NextCleaning(last.AddDays(LeadAssumptions.QualifiedStaleAfterDays));
        }
        else
        {
            lead.Dismissed = day;
        }
    }

    private static DateOnly AnswerAfter(Lead lead, bool atOnce, ref Draw draw)
    {
        double days = atOnce ? 0 : draw.Exponential(LeadAssumptions.DaysUntilAnswer);
        return BusinessDays.After(atOnce ? lead.Created : lead.Created.AddDays(1), days, lead.Company.Country.Calendar);
    }

    private static DateOnly LastTouch(Lead lead) =>
        lead.Touches.Count == 0 || lead.Touches[^1].Day < lead.Created ? lead.Created : lead.Touches[^1].Day;

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
