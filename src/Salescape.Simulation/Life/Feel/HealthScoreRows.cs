using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes the health scores.</summary>
internal static class HealthScoreRows
{
    /// <summary>Appends a row a score.</summary>
    public static void Write(Telling telling)
    {
        Account account = telling.Account;
        foreach (HealthScore score in account.Health.Scores)
        {
            if (!telling.Sees(score.Day))
                break;
            if (telling.IsTooOld(score.Day))
                continue;
            telling.Rows.CustomerHealthScore.Append(
                new CustomerHealthScore
                {
                    HealthScoreId = new CustomerHealthScoreId(account.LargeKey(score.Ordinal)),
                    CustomerId = account.Id,
                    ScoreDate = score.Day,
                    OverallScore = new Percent(score.Overall),
                    ProductUsageScore = new Percent(score.Usage),
                    SupportHealthScore = new Percent(score.Support),
                    PaymentHealthScore = new Percent(score.Payment),
                    EngagementScore = new Percent(score.Engagement),
                    SentimentScore = new Percent(score.Sentiment),
                    RiskLevel = score.Risk,
                    ChurnProbability = HealthOutlook.ToLeave(account, score),
                    ExpansionProbability = HealthOutlook.ToGrow(account, score),
                    HealthTrend = score.Trend,
                }
            );
        }
    }
}
