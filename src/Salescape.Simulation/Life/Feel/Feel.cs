using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// How the vendor feels a customer's pulse: on the 1st, 11th and 21st of every month but the first its health is scored by what the tables
/// show, and every month the last score says how it is looked after.
/// </summary>
internal static class Feel
{
    /// <summary>Lives the months from the first install on as far as they can be seen.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        if (account.Installs.Count == 0 || !scene.Sees(account.CustomerSince))
            return;
        account.Health.ReadUse(account.UseWeeks);
        DateOnly last = scene.Sees(account.Left) ? account.Left : scene.AsOf;
        DateOnly start = account.Contracts[0].Start;
        DateOnly from = start.AddDays(HealthAssumptions.FirstDays);
        DateOnly day = ScoreDayFrom(from);
        for (var first = new DateOnly(start.Year, start.Month, 1); first <= last; first = first.AddMonths(1))
        {
            DateOnly end = Calendar.MonthEnd(first);
            CheckIn.Month(scene, first, end);
            for (; day <= end && day <= last; day = ScoreDayFrom(day.AddDays(1)))
            {
                account.Health.Scores.Add(HealthScoring.Of(account, day));
                Tell(scene);
            }
        }
    }

    /// <summary>The day itself if scores are made on it, else the next one.</summary>
    private static DateOnly ScoreDayFrom(DateOnly day) =>
        day.Day switch
        {
            <= 1 => day,
            <= 11 => new DateOnly(day.Year, day.Month, 11),
            <= 21 => new DateOnly(day.Year, day.Month, 21),
            _ => new DateOnly(day.Year, day.Month, 1).AddMonths(1),
        };

    /// <summary>Turns of the risk go into the diary.</summary>
    private static void Tell(Scene scene)
    {
        List<HealthScore> scores = scene.Account.Health.Scores;
        if (scene.Diary is not { } diary || scores.Count < 2 || scores[^1].Risk == scores[^2].Risk)
            return;
        HealthScore now = scores[^1];
        diary.Write(
            now.Day,
            "Feel",
            $"Health is {now.Overall / 100} of 100, {OpportunityDiary.InWords($"{now.Risk}")} risk ({OpportunityDiary.InWords($"{scores[^2].Risk}")} before).",
            $"Usage {now.Usage / 100}, support {now.Support / 100}, payment {now.Payment / 100}, engagement {now.Engagement / 100}, sentiment {now.Sentiment / 100}; contentment {scene.Account.Mood.At(now.Day):F2}."
        );
    }
}
