using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>Writes how far licences were used in the measured weeks, and what going over them cost.</summary>
internal static class LicenseUsageRows
{
    /// <summary>Appends a measured week of an install.</summary>
    /// <param name="telling">What it is told with.</param>
    /// <param name="week">The week.</param>
    /// <param name="busiest">The day on which most licences were used; null if none were.</param>
    public static void Write(Telling telling, in UseWeek week, DateOnly? busiest)
    {
        Account account = telling.Account;
        int over = Math.Max(0, week.Active - week.Purchased);
        telling.Rows.LicenseUsage.Append(
            new LicenseUsage
            {
                LicenseUsageId = new LicenseUsageId(account.LargeKey(week.Ordinal)),
                CustomerId = account.Id,
                ProductId = account.Installs[week.Install].Product.Id,
                UsageDate = week.Ends,
                LicensesPurchased = week.Purchased,
                LicensesActive = week.Active,
                LicensesAvailable = week.Purchased - week.Active + over,
                UtilizationPercent = new Percent(week.Utilization),
                PeakUsageDate = busiest,
                PeakUsageCount = week.Peak,
                OverageCount = over,
                OverageCharges = PriceOf(over, week.AnnualPrice),
            }
        );
    }

    /// <summary>A week of licences beyond those bought.</summary>
    private static Money PriceOf(int licences, int annualPrice) =>
        Money.Units((long)licences * annualPrice).Share((long)(100 * UseAssumptions.OveragePremium), 100 * UseAssumptions.WeeksPerYear);
}
