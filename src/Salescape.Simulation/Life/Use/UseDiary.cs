using System.Globalization;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Tells in the diary what stood out in the use of the products: first logins, long outages, licences exceeded, alerts.</summary>
internal static class UseDiary
{
    private const string Chapter = "Use";

    /// <summary>Writes the story; nothing where no diary is kept.</summary>
    public static void Tell(Scene scene)
    {
        if (scene.Diary is not { } diary)
            return;
        Account account = scene.Account;
        foreach (CustomerProduct install in account.Installs.Items)
            TellOutages(scene, diary, install);
        Span<bool> over = stackalloc bool[account.Installs.Count];
        foreach (UseWeek week in account.UseWeeks)
        {
            bool isOver = week.Active > week.Purchased;
            if (isOver && !over[week.Install])
                diary.Write(
                    week.Ends,
                    Chapter,
                    $"{NameOf(account, week.Install)} has {week.Active} users on {week.Purchased} licences; overage begins."
                );
            over[week.Install] = isOver;
        }

        foreach (Alert alert in account.Alerts)
        {
            diary.Write(
                alert.Day,
                Chapter,
                $"An alert of {alert.Severity} severity fires for {NameOf(account, alert.Install)}: {OpportunityDiary.InWords($"{alert.Type}")}."
            );
            if (alert.Resolved != DateOnly.MaxValue)
                diary.Write(
                    alert.Resolved,
                    Chapter,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The alert of {alert.Day:yyyy-MM-dd} about {NameOf(account, alert.Install)} is resolved."
                    )
                );
        }
    }

    /// <summary>Tells who logged in first, product by product; nothing where no diary is kept.</summary>
    public static void TellFirstLogins(Scene scene, ReadOnlySpan<FirstLogin> firsts)
    {
        if (scene.Diary is not { } diary)
            return;
        Account account = scene.Account;
        for (int index = 0; index < firsts.Length; index++)
        {
            FirstLogin first = firsts[index];
            if (first.Day == DateOnly.MaxValue)
                continue;
            CustomerProduct install = account.Installs[index];
            int days = first.Day.DayNumber - install.InstalledOn.DayNumber;
            string when =
                days == 0 ? "on the day of its installation"
                : days == 1 ? "a day after its installation"
                : $"{days} days after its installation";
            diary.Write(
                first.Day,
                Chapter,
                $"{account.Users[first.User].Name.Full(scene.Words)} is the first to log in to {install.Product.Name}, {when}."
            );
        }
    }

    private static void TellOutages(Scene scene, Diary diary, CustomerProduct install)
    {
        Account account = scene.Account;
        foreach (Outage outage in scene.Vendor.Incidents.Of(install.Product))
        {
            if (
                outage.Minutes >= PerformanceAssumptions.MinutesWorthTelling
                && outage.Hits(account.Profile.Country.Region)
                && install.InstalledOn <= outage.Day
                && outage.Day <= account.Left
            )
                diary.Write(outage.Day, Chapter, $"{install.Product.Name} is down for {outage.Minutes} minutes.");
        }
    }

    private static string NameOf(Account account, int install) => account.Installs[install].Product.Name.ToString();
}
