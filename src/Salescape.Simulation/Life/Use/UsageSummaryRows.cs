using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>Writes how installs were used in the measured weeks.</summary>
internal static class UsageSummaryRows
{
    /// <summary>Appends a row for every install and measured week.</summary>
    public static void Write(Telling telling)
    {
        Account account = telling.Account;
        foreach (UseWeek week in account.UseWeeks)
        {
            if (!telling.Sees(week.Ends))
                break;
            telling.Rows.ProductUsageSummary.Append(
                new ProductUsageSummary
                {
                    UsageId = new ProductUsageSummaryId(account.LargeKey(week.Ordinal)),
                    CustomerId = account.Id,
                    ProductId = account.Installs[week.Install].Product.Id,
                    UsageDate = week.Ends,
                    ActiveUsers = week.Active,
                    TotalSessions = week.Sessions,
                    AvgSessionDurationMin = week.Sessions == 0 ? null : new Measure(week.MeanMinutes),
                    FeatureAdoptionScore = new Percent(week.Adoption),
                    DataVolumeGb = new Measure(week.Gigabytes),
                    ApiCalls = week.ApiCalls,
                    ErrorRatePercent = new Percent(week.ErrorShare),
                    LoginCount = week.Logins,
                    LicenseUtilization = new Percent(week.Utilization),
                    HealthScore = HealthOf(week),
                }
            );
        }
    }

    /// <summary>A word for the week by two thresholds each on utilisation and failures; the worse one counts.</summary>
    private static UsageHealth HealthOf(in UseWeek week)
    {
        if (week.Utilization < UseAssumptions.CriticalUtilization || week.ErrorShare >= UseAssumptions.TooManyErrors)
            return UsageHealth.Critical;
        return week.Utilization < UseAssumptions.LowUtilization || week.ErrorShare >= UseAssumptions.ManyErrors
            ? UsageHealth.AtRisk
            : UsageHealth.Healthy;
    }
}
