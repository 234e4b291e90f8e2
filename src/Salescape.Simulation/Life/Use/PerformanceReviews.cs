using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Decides how well installs ran, every second measured month: downtime of the last days, response and load of the measured
/// week.</summary>
internal static class PerformanceReviews
{
    private static readonly Purpose Habits = new("performance habits");
    private static readonly Purpose Weekly = new("performance week");

    /// <summary>Reviews the installs in every second measured month.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        Span<double> stored = stackalloc double[account.Installs.Count];
        for (int index = 0; index < account.UseWeeks.Count; index++)
        {
            UseWeek week = account.UseWeeks[index];
            CustomerProduct install = account.Installs[week.Install];
            Draw habits = scene.Dice.Roll(Habits, week.Install);
            if (stored[week.Install] == 0)
                stored[week.Install] =
                    install.FirstSeats * habits.LogNormal(PerformanceAssumptions.StorageAtFirst, PerformanceAssumptions.StorageSigma);
            stored[week.Install] += week.Gigabytes / 100.0 * PerformanceAssumptions.WeeksPerMonth * PerformanceAssumptions.KeptShare;
            if (week.Month % PerformanceAssumptions.MonthsBetween == 0)
                account.Reviews.Add(ReviewOf(scene, index, week, install, stored[week.Install]));
        }
    }

    private static Review ReviewOf(Scene scene, int index, in UseWeek week, CustomerProduct install, double stored)
    {
        Account account = scene.Account;
        // The habits begin with the data brought along.
        Draw habits = scene.Dice.Roll(Habits, week.Install);
        _ = habits.Normal();
        Draw draw = scene.Dice.Roll(Weekly, week.Ordinal);
        double processor =
            habits.Normal(PerformanceAssumptions.Processor, PerformanceAssumptions.ProcessorOfInstall)
            + PerformanceAssumptions.ProcessorPerVigour * (week.Vigour - MoodAssumptions.AverageEngagement)
            + PerformanceAssumptions.ProcessorPerDefect * week.Defect
            + draw.Normal(0, PerformanceAssumptions.ProcessorOfWeek);
        double memory =
            habits.Normal(PerformanceAssumptions.Memory, PerformanceAssumptions.MemoryOfInstall)
            + PerformanceAssumptions.MemoryPerProcessor * (processor - PerformanceAssumptions.Processor);
        double slow =
            PortableMath.Exp(PerformanceAssumptions.SlowerByDefect * week.Defect)
            * (1 + PerformanceAssumptions.SlowerPerBusyPoint * Math.Max(0, processor - PerformanceAssumptions.BusyProcessor))
            * draw.LogNormal(1, PerformanceAssumptions.PageLoadOfWeekSigma);
        double page = habits.LogNormal(PerformanceAssumptions.PageLoad, PerformanceAssumptions.PageLoadOfInstallSigma) * slow;
        double query = page * habits.LogNormal(PerformanceAssumptions.QueryShare, PerformanceAssumptions.QuerySigma);
        int peak = week.Peak + (int)(week.Peak * draw.Between(0, PerformanceAssumptions.PeakOfMonth));
        return new Review
        {
            Week = index,
            PageLoad = (long)Math.Round(page * 100),
            Query = (long)Math.Round(query * 100),
            Downtime = scene.Vendor.Incidents.Minutes(
                install.Product,
                account.Profile.Country.Region,
                week.Ends.AddDays(1 - PerformanceAssumptions.Days),
                week.Ends
            ),
            Peak = peak,
            Concurrent = (int)Math.Round(peak * draw.Between(PerformanceAssumptions.AverageMin, PerformanceAssumptions.AverageMax)),
            Processor = Load(processor),
            Memory = Load(memory),
            Storage = (long)Math.Round(stored * 100),
        };
    }

    private static long Load(double percent) =>
        (long)Math.Round(100 * Math.Clamp(percent, PerformanceAssumptions.MinLoad, PerformanceAssumptions.MaxLoad));
}
