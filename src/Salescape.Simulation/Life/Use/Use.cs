using System.Numerics;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How the products are used: who logs in on which day, and what the measured weeks add up to.</summary>
internal static class Use
{
    private static readonly Purpose Sample = new("sampled login");
    private static readonly Purpose Peak = new("licence peak day");

    /// <summary>Lives through the weeks of use up to the as-of, and settles what follows from them.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        if (!IsSeen(scene))
            return;
        Span<UsePath> paths = new UsePath[account.Installs.Count];
        for (int index = 0; index < paths.Length; index++)
        {
            paths[index] = new UsePath(scene.Dice, account, index);
            account.Installs[index].SessionMinutes = paths[index].SessionMinutes;
        }

        for (int index = 0; index < account.Users.Count; index++)
            account.Users[index].Workplace = Workplace.Of(scene.Dice, account, account.Users[index], index);
        Live(scene, paths);
        IntegrationSetup.Live(scene);
        PerformanceReviews.Live(scene);
        AlertRules.Live(scene);
        UseDiary.Tell(scene);
        AuditTrail.Live(scene);
    }

    /// <summary>Tells what has happened.</summary>
    public static void TellRecords(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        if (!IsSeen(scene))
            return;
        UsageSummaryRows.Write(telling);
        foreach (UseWeek week in account.UseWeeks)
        {
            if (!telling.Sees(week.Ends))
                break;
            LicenseUsageRows.Write(telling, week, week.Active == 0 ? null : BusiestDay(scene, week));
        }

        FeatureUse.Tell(scene, telling);
        EndpointUse.Tell(scene, telling);
        foreach (SampledLogin login in account.SampledLogins)
        {
            if (telling.IsTooOld(login.Day) || !telling.Sees(login.Day))
                continue;
            Session session = Session.Of(scene.Dice, account, login, account.Installs[login.Install].SessionMinutes, out Draw draw);
            SessionRows.Write(telling, session, PageVisit.Of(session, ref draw));
            Telemetry.Tell(scene, telling, session);
        }

        Telemetry.TellIntegrations(scene, telling);
        PerformanceRows.Write(telling);
        foreach (Review review in account.Reviews)
        {
            UseWeek week = account.UseWeeks[review.Week];
            if (!telling.Sees(week.Ends))
                break;
            DataQualityRows.Write(telling, week, DataQuality.Of(scene, review));
        }

        AuditRows.Write(telling);
    }

    /// <summary>Tells how what is connected, and what was noticed, stands.</summary>
    public static void TellStanding(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        if (!IsSeen(scene))
            return;
        foreach (Integration integration in account.Integrations)
        {
            if (telling.Sees(integration.Installed) && telling.Outlasts(integration.Off))
                IntegrationRows.Write(telling, integration, IntegrationLoad.Of(scene, integration));
        }

        foreach (Alert alert in account.Alerts)
        {
            if (!telling.Sees(alert.Day))
                break;
            bool isTaken = scene.Sees(alert.Taken);
            AlertRows.Write(telling, alert, isTaken ? scene.Vendor.SuccessTeam.ManagerOf(scene.Dice, account, alert.Taken).Name : null);
        }
    }

    private static bool IsSeen(Scene scene) => scene.Account.Installs.Count > 0 && scene.Sees(scene.Account.CustomerSince);

    private static void Live(Scene scene, Span<UsePath> paths)
    {
        Account account = scene.Account;
        Span<int> named = stackalloc int[paths.Length];
        Span<int> logins = stackalloc int[paths.Length];
        Span<FirstLogin> firsts = stackalloc FirstLogin[paths.Length];
        firsts.Fill(new FirstLogin(DateOnly.MaxValue, 0));
        DateOnly last = scene.Sees(account.Left) ? account.Left : scene.AsOf;
        DateOnly first = account.CustomerSince;
        var reporting = ReportingDay.Of(scene.Dice);
        for (DateOnly begins = reporting.WeekOf(first); begins <= last; begins = begins.AddDays(7))
        {
            named.Clear();
            logins.Clear();
            LogIn(scene, begins, last, named, logins, firsts);
            DateOnly ends = begins.AddDays(6);
            if (ends <= last && ends.Month % UseAssumptions.MonthsBetween == 0 && reporting.IsOn(ends))
                Measure(scene, ends, paths, named, logins);
        }

        UseDiary.TellFirstLogins(scene, firsts);
    }

    /// <summary>Lets the named users log in for a week; counts users and login days by install.</summary>
    private static void LogIn(Scene scene, DateOnly begins, DateOnly last, Span<int> named, Span<int> logins, Span<FirstLogin> firsts)
    {
        Account account = scene.Account;
        var week = new LoginDays(scene, begins, last, stackalloc double[8], stackalloc uint[7]);
        DrawSeries samples = scene.Dice.Series(Sample);
        ReadOnlySpan<User> users = account.Users.Items;
        for (int index = 0; index < users.Length; index++)
        {
            User user = users[index];
            if (!week.Concerns(user))
                continue;
            uint products = 0;
            for (int days = week.Of(user, index); days != 0; days &= days - 1)
            {
                int day = BitOperations.TrailingZeroCount(days);
                int product = week.ProductOn(user, index, day);
                if (product < 0)
                    continue;
                DateOnly date = begins.AddDays(day);
                user.Logins.Add(date, scene.KeepsCourse);
                logins[product]++;
                products |= 1u << product;
                if (date < firsts[product].Day)
                    firsts[product] = new FirstLogin(date, index);
                Keep(account, new SampledLogin(index, product, date), samples.At(((long)index << 24) + date.DayNumber));
            }

            for (int product = 0; products >> product != 0; product++)
                named[product] += (int)(products >> product & 1);
        }
    }

    /// <summary>Keeps a login day as a session, or for the audit log, if it is drawn.</summary>
    private static void Keep(Account account, in SampledLogin login, Draw sample)
    {
        if (sample.Whole(0, UseAssumptions.LoginDaysPerSession - 1) == 0)
            account.SampledLogins.Add(login);
        else if (sample.Whole(0, AuditAssumptions.LoginDaysPerEntry - 1) == 0)
            account.AuditedLogins.Add(login);
    }

    private static void Measure(Scene scene, DateOnly day, Span<UsePath> paths, Span<int> named, Span<int> logins)
    {
        Account account = scene.Account;
        var rhythm = WeekRhythm.Of(scene.Vendor.Rhythm.WeekUpTo(day, account.Calendar));
        for (int index = 0; index < paths.Length; index++)
        {
            DateOnly installed = account.Installs[index].InstalledOn;
            if (Calendar.MonthsSince(installed, day) >= UseAssumptions.FirstMeasuredMonth)
                account.UseWeeks.Add(paths[index].WeekUpTo(day, rhythm, named[index], logins[index]));
        }
    }

    /// <summary>The busiest day: mostly one of those on which most work is done in the country.</summary>
    private static DateOnly BusiestDay(Scene scene, in UseWeek week)
    {
        Span<double> weights = stackalloc double[7];
        for (int day = 0; day < weights.Length; day++)
        {
            double work = scene.Vendor.Rhythm.On(week.Ends.AddDays(day - 6), scene.Account.Calendar);
            weights[day] = work * work * work;
        }

        Draw draw = scene.Dice.Roll(Peak, week.Ordinal);
        return week.Ends.AddDays(draw.Weighted(weights) - 6);
    }
}
