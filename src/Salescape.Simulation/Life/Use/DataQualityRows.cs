using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes how good the data in installs is, whenever they are reviewed.</summary>
internal static class DataQualityRows
{
    /// <summary>Appends the quality found in a measured week.</summary>
    public static void Write(Telling telling, in UseWeek week, in DataQuality quality)
    {
        Account account = telling.Account;
        telling.Rows.DataQualityMetrics.Append(
            new DataQualityMetric
            {
                QualityMetricId = new DataQualityMetricId(account.LargeKey(week.Ordinal)),
                CustomerId = account.Id,
                ProductId = account.Installs[week.Install].Product.Id,
                MetricDate = week.Ends,
                CompletenessScore = new Percent(quality.Completeness),
                AccuracyScore = new Percent(quality.Accuracy),
                ConsistencyScore = new Percent(quality.Consistency),
                TimelinessScore = new Percent(quality.Timeliness),
                DuplicateRecords = quality.Duplicates,
                NullValuesPercent = new Percent(quality.Nulls),
                ValidationErrors = quality.Refused,
                OverallQualityScore = new Percent(
                    (quality.Completeness + quality.Accuracy + quality.Consistency + quality.Timeliness + 2) / 4
                ),
            }
        );
    }
}
