using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>Writes how well installs ran, every second measured month: downtime of the last days, response and load of the measured
/// week.</summary>
internal static class PerformanceRows
{
    private const int MinutesCounted = PerformanceAssumptions.Days * 24 * 60;

    /// <summary>Appends the reviews of all installs.</summary>
    public static void Write(Telling telling)
    {
        Account account = telling.Account;
        foreach (Review review in account.Reviews)
        {
            UseWeek week = account.UseWeeks[review.Week];
            if (!telling.Sees(week.Ends))
                break;
            telling.Rows.PerformanceMetrics.Append(
                new PerformanceMetric
                {
                    PerformanceId = new PerformanceMetricId(account.LargeKey(week.Ordinal)),
                    CustomerId = account.Id,
                    ProductId = account.Installs[week.Install].Product.Id,
                    MetricDate = week.Ends,
                    AvgPageLoadTimeMs = new Measure(review.PageLoad),
                    AvgQueryTimeMs = new Measure(review.Query),
                    UptimePercent = new Percent(((MinutesCounted - review.Downtime) * 20_000L / MinutesCounted + 1) / 2),
                    DowntimeMinutes = review.Downtime,
                    PeakConcurrentUsers = review.Peak,
                    AvgConcurrentUsers = review.Concurrent,
                    CpuUtilizationPercent = new Percent(review.Processor),
                    MemoryUtilizationPercent = new Percent(review.Memory),
                    StorageUsedGb = new Measure(review.Storage),
                }
            );
        }
    }
}
