using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Lets alerts fire from the figures that other tables show, and lets somebody work them.</summary>
internal static class AlertRules
{
    private static readonly Purpose Work = new("alert work");

    /// <summary>Alerts of one type that an account has keys for.</summary>
    private const int KeysPerType = 20_000;

    /// <summary>Places that an install has for its releases among the keys.</summary>
    private const int ReleasesPerInstall = 500;

    /// <summary>Settles all alerts up to the as-of, in the order of their days.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        OfWeeks(scene);
        foreach (Contract contract in account.Contracts.Items)
            OfExpiry(scene, contract);
        for (int index = 0; index < account.Installs.Count; index++)
            OfVersion(scene, index);
        foreach (Integration integration in account.Integrations)
            OfIntegration(scene, integration);
        account.Alerts.Sort(static (a, b) => (a.Day, a.Id.Value).CompareTo((b.Day, b.Id.Value)));
    }

    private static void OfWeeks(Scene scene)
    {
        Account account = scene.Account;
        // By install and type, the month of its life in which the figure was last beyond the threshold.
        Span<int> low = stackalloc int[account.Installs.Count];
        Span<int> failing = stackalloc int[account.Installs.Count];
        Span<int> over = stackalloc int[account.Installs.Count];
        foreach (UseWeek week in account.UseWeeks)
        {
            long use = week.Utilization;
            if (week.Month >= AlertAssumptions.SettledMonth && use < AlertAssumptions.LowUse && IsNews(ref low[week.Install], week.Month))
                Fire(
                    scene,
                    AlertType.LowUsage,
                    use < AlertAssumptions.VeryLowUse ? AlertSeverity.High : AlertSeverity.Medium,
                    week.Ends,
                    week.Install,
                    week.Ordinal
                );
            if (week.ErrorShare >= AlertAssumptions.ManyErrors && IsNews(ref failing[week.Install], week.Month))
                Fire(scene, AlertType.HighErrorRate, GravityOfErrors(week.ErrorShare), week.Ends, week.Install, week.Ordinal);
            if (use >= AlertAssumptions.Overage && IsNews(ref over[week.Install], week.Month))
                Fire(
                    scene,
                    AlertType.LicenseOverage,
                    use >= AlertAssumptions.FarOverage ? AlertSeverity.Medium : AlertSeverity.Low,
                    week.Ends,
                    week.Install,
                    week.Ordinal
                );
        }

        Span<int> slow = stackalloc int[account.Installs.Count];
        foreach (Review review in account.Reviews)
        {
            UseWeek week = account.UseWeeks[review.Week];
            if (review.PageLoad > AlertAssumptions.SlowPages && IsNews(ref slow[week.Install], week.Month))
                Fire(
                    scene,
                    AlertType.SlowPerformance,
                    review.PageLoad > AlertAssumptions.VerySlowPages ? AlertSeverity.High : AlertSeverity.Medium,
                    week.Ends,
                    week.Install,
                    week.Ordinal
                );
        }
    }

    /// <summary>Whether a figure beyond its threshold was not so in the measured weeks before; remembers that it is now.</summary>
    private static bool IsNews(ref int last, int month)
    {
        bool isNews = last == 0 || month - last > AlertAssumptions.QuietWeeks;
        last = month;
        return isNews;
    }

    private static AlertSeverity GravityOfErrors(int share) =>
        share switch
        {
            >= AlertAssumptions.CriticalErrors => AlertSeverity.Critical,
            >= AlertAssumptions.HighErrors => AlertSeverity.High,
            _ => AlertSeverity.Medium,
        };

    /// <summary>A contract that ends soon while nobody knows whether it will be renewed.</summary>
    private static void OfExpiry(Scene scene, Contract contract)
    {
        Account account = scene.Account;
        DateOnly day = contract.End.AddDays(-AlertAssumptions.DaysToExpiry);
        if (contract.Main != contract.Index || contract.Value == Money.Zero || !scene.Sees(day) || day <= contract.Start)
            return;
        DateOnly decided = Renew.RenewalOf(account, contract).Closed;
        if (decided <= day)
            return;
        AlertSeverity severity = (contract.AnnualValue.Cents / 100) switch
        {
            >= AlertAssumptions.CriticalValue => AlertSeverity.Critical,
            >= AlertAssumptions.HighValue => AlertSeverity.High,
            _ => AlertSeverity.Medium,
        };
        PlannedProduct product = account.Opportunities[contract.Opportunity].Product;
        int install = 0;
        while (account.Installs[install].Product != product)
            install++;
        Fire(scene, AlertType.LicenseExpiring, severity, day, install, contract.Index, decided);
    }

    /// <summary>Days on which the version in use falls too far behind, or out of support.</summary>
    private static void OfVersion(Scene scene, int index)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[index];
        PlannedRelease[] releases = install.Product.Releases;
        for (int i = 0; i < releases.Length; i++)
        {
            Outdate(scene, index, install, releases[i].Date, 2 * i);
            Outdate(scene, index, install, releases[i].SupportEndDate.AddDays(1), 2 * i + 1);
        }
    }

    private static void Outdate(Scene scene, int index, CustomerProduct install, DateOnly day, int which)
    {
        Account account = scene.Account;
        if (
            day <= install.InstalledOn
            || day > account.Left
            || !scene.Sees(day)
            || !IsOutdated(install, day)
            || IsOutdated(install, day.AddDays(-1))
        )
            return;
        bool isSupported = day <= install.ReleaseOn(day).SupportEndDate;
        Fire(
            scene,
            AlertType.VersionOutdated,
            isSupported ? AlertSeverity.Low : AlertSeverity.High,
            day,
            index,
            index * ReleasesPerInstall + which
        );
    }

    private static bool IsOutdated(CustomerProduct install, DateOnly day)
    {
        PlannedRelease running = install.ReleaseOn(day);
        return day > running.SupportEndDate || install.Product.ReleaseAt(day).Index - running.Index >= AlertAssumptions.ReleasesBehind;
    }

    private static void OfIntegration(Scene scene, in Integration integration)
    {
        DateOnly day = integration.Fails.AddDays(AlertAssumptions.DaysWithoutSync - 1);
        if (!scene.Sees(day) || !integration.IsFailing(day))
            return;
        AlertSeverity severity = integration.Frequency == SyncFrequency.RealTime ? AlertSeverity.High : AlertSeverity.Medium;
        DateOnly over = integration.Mended < integration.Off ? integration.Mended : integration.Off;
        Fire(scene, AlertType.IntegrationFailure, severity, day, integration.Install, integration.Ordinal, over);
    }

    /// <summary>Records an alert.</summary>
    /// <param name="scene">Whose alert it is.</param>
    /// <param name="type">What was noticed.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="day">The day.</param>
    /// <param name="install">Index of the install.</param>
    /// <param name="ordinal">Which one of its type.</param>
    /// <param name="over">The day on which its cause goes away of itself; null if somebody has to see to it.</param>
    private static void Fire(
        Scene scene,
        AlertType type,
        AlertSeverity severity,
        DateOnly day,
        int install,
        int ordinal,
        DateOnly? over = null
    )
    {
        Account account = scene.Account;
        int key = (int)type * KeysPerType + ordinal;
        Draw draw = scene.Dice.Roll(Work, key);
        DateOnly taken = draw.Chance(AlertAssumptions.NeverTaken)
            ? DateOnly.MaxValue
            : BusinessDays.After(day, draw.Exponential(AlertAssumptions.DaysUntilTaken[(int)severity]), account.Calendar);
        double days = draw.LogNormal(AlertAssumptions.DaysOfWork[(int)severity], AlertAssumptions.DaysOfWorkSigma);
        bool isLeft = taken == DateOnly.MaxValue || draw.Chance(AlertAssumptions.NeverResolved);
        DateOnly resolved = over ?? (isLeft ? DateOnly.MaxValue : BusinessDays.After(taken.AddDays(1), days, account.Calendar));
        // What is still open about an account that leaves is closed with it.
        if (account.Left < resolved)
            resolved = account.Left < day ? day : account.Left;
        if (resolved < taken)
            taken = resolved;
        account.Alerts.Add(new Alert(new ProductHealthAlertId(account.VastKey(key + 1)), day, type, severity, install, taken, resolved));
    }
}
