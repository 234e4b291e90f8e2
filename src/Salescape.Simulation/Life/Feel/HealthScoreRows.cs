using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Writes the weekly health scores.</summary>
internal static class HealthScoreRows
{
    /// <summary>Appends a row a week.</summary>
    public static void Write(Telling telling)
    {
        Account account = telling.Account;
        foreach (HealthWeek week in account.Health.Weeks)
        {
            telling.Rows.CustomerHealthScore.Append(
                new CustomerHealthScore
                {
                    HealthScoreId = new CustomerHealthScoreId(account.LargeKey(week.Ordinal)),
                    CustomerId = account.Id,
                    ScoreDate = week.Sunday,
                    OverallScore = new Percent(week.Overall),
                    ProductUsageScore = new Percent(week.Usage),
                    SupportHealthScore = new Percent(week.Support),
                    PaymentHealthScore = new Percent(week.Payment),
                    EngagementScore = new Percent(week.Engagement),
                    SentimentScore = new Percent(week.Sentiment),
                    RiskLevel = week.Risk,
                    ChurnProbability = HealthOutlook.ToLeave(account, week),
                    ExpansionProbability = HealthOutlook.ToGrow(account, week),
                    HealthTrend = week.Trend,
                }
            );
        }
    }
}
