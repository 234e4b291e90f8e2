using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Writes how far licences were used in the measured weeks, and what going over them cost.</summary>
internal static class LicenseUsageRows
{
    private static readonly Purpose Peak = new("licence peak day");

    /// <summary>Appends a row for every install and measured week.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (UseWeek week in account.UseWeeks)
        {
            int over = Math.Max(0, week.Active - week.Purchased);
            scene.Rows.LicenseUsage.Append(new LicenseUsage
            {
                LicenseUsageId = new LicenseUsageId(account.LargeKey(week.Ordinal)),
                CustomerId = account.Id,
                ProductId = account.Installs[week.Install].Product.Id,
                UsageDate = week.Sunday,
                LicensesPurchased = week.Purchased,
                LicensesActive = week.Active,
                LicensesAvailable = week.Purchased - week.Active + over,
                UtilizationPercent = new Percent(week.Utilization),
                PeakUsageDate = week.Active == 0 ? null : PeakDayOf(scene, week),
                PeakUsageCount = week.Peak,
                OverageCount = over,
                OverageCharges = PriceOf(over, week.AnnualPrice),
            });
        }
    }

    /// <summary>A week of licences beyond those bought.</summary>
    private static Money PriceOf(int licences, int annualPrice) =>
        Money.Units((long)licences * annualPrice).Share((long)(100 * UseAssumptions.OveragePremium), 100 * UseAssumptions.WeeksPerYear);

    /// <summary>The busiest day: mostly one of those on which most work is done in the country.</summary>
    private static DateOnly PeakDayOf(Scene scene, in UseWeek week)
    {
        Span<double> weights = stackalloc double[7];
        for (int day = 0; day < weights.Length; day++)
        {
            double work = scene.Vendor.Rhythm.On(week.Sunday.AddDays(day - 6), scene.Account.Calendar);
            weights[day] = work * work * work;
        }

        Draw draw = scene.Dice.Roll(Peak, week.Ordinal);
        return week.Sunday.AddDays(draw.Weighted(weights) - 6);
    }
}
