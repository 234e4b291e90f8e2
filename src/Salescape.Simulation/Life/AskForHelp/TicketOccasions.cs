using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Finds the occasions on which a customer asks for help, week by week and install by install: its users, new ones above
/// all, upgrades, faults of the version in use, outages, problems that others have too, and its mood.
/// </summary>
internal static class TicketOccasions
{
    private static readonly Purpose OfWeek = new("questions of a week");

    /// <summary>Collects those of all installs up to the as-of, in order of time.</summary>
    public static void Collect(Scene scene, List<Occasion> found)
    {
        Account account = scene.Account;
        double prone = PortableMath.Exp(TicketAssumptions.ProneToAskSigma * account.Profile.Asking);
        DateOnly last = scene.Sees(account.Left) ? account.Left : scene.AsOf;
        for (int index = 0; index < account.Installs.Count; index++)
        {
            CustomerProduct install = account.Installs[index];
            ReadOnlySpan<Outage> outages = scene.Vendor.Incidents.Of(install.Product);
            DateOnly first = install.InstalledOn;
            for (DateOnly monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7)); monday <= last; monday = monday.AddDays(7))
            {
                while (outages.Length > 0 && outages[0].Day < monday)
                    outages = outages[1..];
                Week(scene, found, index, monday, last, prone, outages);
            }
        }

        found.Sort(static (a, b) => (a.Day, a.Minute, a.Seed).CompareTo((b.Day, b.Minute, b.Seed)));
    }

    private static void Week(
        Scene scene,
        List<Occasion> found,
        int index,
        DateOnly monday,
        DateOnly last,
        double prone,
        ReadOnlySpan<Outage> outages
    )
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[index];
        DateOnly begin = monday < install.InstalledOn ? install.InstalledOn : monday;
        ReadOnlySpan<double> rhythm = scene.Vendor.Rhythm.Week(monday, account.Calendar);
        Span<double> days = stackalloc double[7];
        days.Clear();
        double work = 0;
        // Days after the as-of are weighed too, so that those before it do not depend on it.
        int until = Math.Min(6, account.Left.DayNumber - monday.DayNumber);
        for (int i = begin.DayNumber - monday.DayNumber; i <= until; i++)
        {
            double weight = rhythm[i] * TicketTimeAssumptions.ByWeekday[i];
            days[i] = weight;
            work += weight;
        }

        int week = monday.DayNumber / 7;
        Draw draw = scene.Dice.Roll(OfWeek, ((long)index << 24) + week);
        PlannedRelease running = install.ReleaseOn(begin);
        double level = LevelOf(account, install, begin, running, draw.Normal()) * prone / 5;
        double asked = level * FactorsOf(install, begin, running);
        long seed = ((long)index << 32) + ((long)week << 8);
        int count = draw.Poisson(asked * work);
        for (int i = 0; i < count; i++)
            Ask(found, new Occasion(monday.AddDays(draw.Weighted(days)), MinuteOf(ref draw), index, null, null, ++seed), last);
        foreach (Outage outage in outages)
        {
            int day = outage.Day.DayNumber - monday.DayNumber;
            if (day > 6)
                break;
            if (!outage.Hits(account.Profile.Country.Region))
                continue;
            double felt = level * TicketAssumptions.OutageAdds * Math.Sqrt(outage.Minutes / 60.0);
            for (int left = draw.Poisson(felt * days[day]); left > 0; left--)
                Ask(found, new Occasion(outage.Day, MinuteOf(ref draw), index, null, outage, ++seed), last);
        }

        count = draw.Poisson(level * work * scene.Vendor.SupportDesk.LoadOf(install.Product, running).On(begin));
        if (count > 0)
            OfIssues(scene, found, index, (monday, begin, last), days, count, seed, ref draw);
    }

    /// <summary>Occasions that the problems of the version in use give.</summary>
    private static void OfIssues(
        Scene scene,
        List<Occasion> found,
        int index,
        (DateOnly Monday, DateOnly Begin, DateOnly Last) week,
        ReadOnlySpan<double> days,
        int count,
        long seed,
        ref Draw draw
    )
    {
        CustomerProduct install = scene.Account.Installs[index];
        ReadOnlySpan<PlannedIssue> issues = scene.Vendor.SupportDesk.IssuesOf(install.Product);
        Span<double> weights = stackalloc double[issues.Length];
        double total = IssueLoad.Weigh(issues, install.ReleaseOn(week.Begin), week.Begin, weights);
        for (; count > 0; count--)
        {
            PlannedIssue? issue = total > 0 ? issues[draw.Weighted(weights)] : null;
            DateOnly day = week.Monday.AddDays(draw.Weighted(days));
            int minute = MinuteOf(ref draw);
            // Whoever takes up the mended version in that week has the problem no more.
            if (issue?.IsIn(install.ReleaseOn(day)) != false)
                Ask(found, new Occasion(day, minute, index, issue, null, ++seed), week.Last);
        }
    }

    private static void Ask(List<Occasion> found, in Occasion occasion, DateOnly last)
    {
        if (occasion.Day <= last)
            found.Add(occasion);
    }

    private static int MinuteOf(ref Draw draw)
    {
        int span = draw.Weighted(TicketTimeAssumptions.ByHour);
        return draw.Whole(TicketTimeAssumptions.Hours[span] * 60, TicketTimeAssumptions.Hours[span + 1] * 60 - 1);
    }

    /// <summary>Tickets a week from the users alone.</summary>
    private static double LevelOf(Account account, CustomerProduct install, DateOnly day, PlannedRelease running, double chance)
    {
        double users = Math.Max(1, install.UsersWanted(day, account.Traits, account.Mood) * UsePath.WindDown(account, day));
        int behind = Math.Min(install.Product.ReleaseAt(day).Index - running.Index, TicketAssumptions.ReleasesBehindMax);
        return TicketAssumptions.PerWeek
            * PortableMath.Exp(
                TicketAssumptions.UsersPower * PortableMath.Log(users)
                    - TicketAssumptions.PerDiscontent * account.Mood.At(day)
                    + TicketAssumptions.WeekSigma * chance
            )
            * (1 + TicketAssumptions.PerReleaseBehind * behind);
    }

    /// <summary>What newness, an upgrade and a faulty version make of it.</summary>
    private static double FactorsOf(CustomerProduct install, DateOnly day, PlannedRelease running)
    {
        double weeks = (day.DayNumber - install.InstalledOn.DayNumber) / 7.0;
        double newness = 1 + TicketAssumptions.OnboardingAdds * PortableMath.Exp(-weeks / TicketAssumptions.OnboardingWeeks);
        int since = day.DayNumber - running.Date.DayNumber - install.UpgradeLagDays;
        bool isUpgrade = running.Date > install.InstalledOn.AddDays(-install.UpgradeLagDays) && since >= 0;
        double upgrade = isUpgrade
            ? 1 + TicketAssumptions.UpgradeAdds[(int)running.Type] * PortableMath.Exp(-since / TicketAssumptions.UpgradeDays)
            : 1;
        return newness * upgrade * (1 + TicketAssumptions.DefectAdds * install.DefectOn(day));
    }
}
