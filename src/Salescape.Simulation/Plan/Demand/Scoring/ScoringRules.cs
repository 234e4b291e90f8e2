using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>The scoring model with its history: rules come, are sharpened and go; a lead's score is what today's rules make of
/// it.</summary>
internal sealed class ScoringRules
{
    private readonly ScoringRule[] _rules;

    /// <param name="start">The first day of history, on which the first model is in force.</param>
    /// <param name="team">Who writes rules.</param>
    public ScoringRules(DateOnly start, MarketingTeam team)
    {
        _rules = new ScoringRule[ScoringAssumptions.Rules.Length];
        for (int place = 0; place < _rules.Length; place++)
        {
            ScoringAssumptions.Entry entry = ScoringAssumptions.Rules[place];
            DateOnly from = entry.FromMonth == 0 ? start : FirstWorkday(start, entry.FromMonth);
            DateOnly until = entry.UntilMonth is { } month ? FirstWorkday(start, month) : DateOnly.MaxValue;
            _rules[place] = new(
                place + 1,
                Text.Of(entry.Name),
                entry.Category,
                entry.Criterion,
                entry.Points,
                from,
                until,
                team.Operations.HolderOn(from)
            );
        }
    }

    /// <summary>All rules in the order of their numbers.</summary>
    public IReadOnlyList<ScoringRule> All => _rules;

    /// <summary>The sum of the points of the rules in force that a lead meets, held within 0 and 100.</summary>
    /// <param name="lead">The lead as it is seen.</param>
    /// <param name="day">The day from which it is seen.</param>
    public int Score(in LeadFacts lead, Today day)
    {
        int sum = 0;
        foreach (ScoringRule rule in _rules)
        {
            if (rule.IsActiveOn(day) && rule.Criterion.IsMetBy(in lead))
                sum += rule.Points;
        }

        return Math.Clamp(sum, 0, 100);
    }

    /// <summary>Appends the rules that have come into force by a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (ScoringRule rule in _rules)
        {
            if (rule.From > asOf)
                continue;
            rows.LeadScoringRules.Append(
                new LeadScoringRule
                {
                    RuleId = new LeadScoringRuleId(rule.Number),
                    RuleName = rule.Name,
                    RuleCategory = rule.Category,
                    Criteria = rule.Criterion.Text,
                    Points = rule.Points,
                    Active = rule.IsActiveOn(asOf),
                    EffectiveDate = rule.From,
                    CreatedBy = rule.Author,
                    LastModified = rule.Until <= asOf ? rule.Until : rule.From,
                }
            );
        }
    }

    private static DateOnly FirstWorkday(DateOnly start, int month) =>
        Calendar.WorkdayFrom(new DateOnly(start.Year, start.Month, 1).AddMonths(month), HolidayCalendar.NorthAmerica);
}
