using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// How the vendor feels a customer's pulse: every Sunday or every second, but for the first month, its health is scored by what the tables show, and
/// every month the last score says how it is looked after.
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
        DateOnly sunday = from.AddDays((7 - (int)from.DayOfWeek) % 7);
        for (var first = new DateOnly(start.Year, start.Month, 1); first <= last; first = first.AddMonths(1))
        {
            DateOnly end = Calendar.MonthEnd(first);
            CheckIn.Month(scene, first, end);
            for (; sunday <= end && sunday <= last; sunday = sunday.AddDays(7 * HealthAssumptions.WeeksBetween(account.Profile.Size)))
            {
                account.Health.Weeks.Add(HealthScoring.Of(account, sunday));
                Tell(scene);
            }
        }
    }

    /// <summary>Turns of the risk go into the diary.</summary>
    private static void Tell(Scene scene)
    {
        List<HealthWeek> weeks = scene.Account.Health.Weeks;
        if (scene.Diary is not { } diary || weeks.Count < 2 || weeks[^1].Risk == weeks[^2].Risk)
            return;
        HealthWeek now = weeks[^1];
        diary.Write(
            now.Sunday,
            "Feel",
            $"Health is {now.Overall / 100} of 100, {OpportunityDiary.InWords($"{now.Risk}")} risk ({OpportunityDiary.InWords($"{weeks[^2].Risk}")} the week before).",
            $"Usage {now.Usage / 100}, support {now.Support / 100}, payment {now.Payment / 100}, engagement {now.Engagement / 100}, sentiment {now.Sentiment / 100}; contentment {scene.Account.Mood.At(now.Sunday):F2}."
        );
    }
}
