-- title: Usage trend → renewal
-- reference: R46 [S91]
-- sentence: Active users in the weeks before a renewal is decided against those a quarter earlier, median over accounts that stay and that leave.
-- world: MoodAssumptions.EngagementSlope, MoodAssumptions.ReviewDeviation; RenewalAssumptions.PerContentment
-- expect: falling
-- low: -45
-- high: -8
-- unit: %
WITH decided AS (
  SELECT o.opportunity_id, o.customer_id, o.close_date, o.stage = 'Closed Won' AS kept
  FROM sales_data.opportunities AS o
  JOIN sales_data.contracts AS k ON k.customer_id = o.customer_id AND k.signed_date = o.created_date
  WHERE o.opportunity_type = 'Renewal' AND o.stage IN ('Closed Won', 'Closed Lost')
    AND k.contract_type IN ('Master Agreement', 'Renewal') AND k.status <> 'Terminated'
),
months AS (
  SELECT customer_id, usage_date, sum(active_users) AS users
  FROM usage_data.product_usage_summary
  GROUP BY ALL
),
trends AS (
  SELECT d.opportunity_id, d.kept,
    avg(m.users) FILTER (m.usage_date >= d.close_date - 45) AS late,
    avg(m.users) FILTER (m.usage_date BETWEEN d.close_date - 135 AND d.close_date - 91) AS early
  FROM decided AS d
  JOIN months AS m ON m.customer_id = d.customer_id AND m.usage_date BETWEEN d.close_date - 135 AND d.close_date
  GROUP BY ALL
)
SELECT CASE WHEN kept THEN 'stays' ELSE 'leaves' END, 100 * median(late / early - 1), count(*)
FROM trends
WHERE early > 0 AND late IS NOT NULL
GROUP BY kept
ORDER BY kept DESC
