using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>What the vendor expects of a customer by its health: whether it leaves, or buys more, within a year.</summary>
internal static class HealthOutlook
{
    /// <summary>Chance to leave.</summary>
    public static Percent ToLeave(Account account, in HealthScore week)
    {
        if (account.LeavingKnown <= week.Day)
            return Round(OutlookAssumptions.AfterNotice);
        int days = account.AgreedUntil(week.Day).DayNumber - week.Day.DayNumber;
        (int near, int year) = OutlookAssumptions.Horizons;
        int horizon =
            days <= near ? 0
            : days <= year ? 1
            : 2;
        return Round(
            PortableMath.Logistic(
                OutlookAssumptions.Leaving[horizon]
                    + OutlookAssumptions.LeavingPerTen[horizon] * Tens(week.Overall - 70_00)
                    + OutlookAssumptions.LeavingPerChange[horizon] * Tens(week.Change)
                    + OutlookAssumptions.LeavingBySize[(int)account.Profile.Size]
            )
        );
    }

    /// <summary>Chance to buy more; none of those who leave do.</summary>
    public static Percent ToGrow(Account account, in HealthScore week)
    {
        if (account.LeavingKnown <= week.Day)
            return default;
        int utilization = account.Health.UseOn(week.Day) is { } use ? use.Utilization : OutlookAssumptions.UseAssumed;
        return Round(
            PortableMath.Logistic(
                OutlookAssumptions.Growing[(int)account.Profile.Size]
                    + OutlookAssumptions.GrowingPerTen * Tens(week.Overall - 70_00)
                    + OutlookAssumptions.GrowingPerUse * Tens(utilization - OutlookAssumptions.UseAssumed)
            )
        );
    }

    private static double Tens(int hundredths) => hundredths / 10_00.0;

    private static Percent Round(double chance) => new((long)Math.Round(chance * 10_000));
}
