-- metric: Mean quota attainment
-- reference: 1.A #15 [S14]
-- low: 43
-- typical: 80–90
-- high: 97
-- unit: %
-- note: Reps in office who sold for half a year before the last 12 months; value won in these ÷ annual quota of the territory.
WITH ramped AS (
  SELECT sales_rep, quota
  FROM sales_data.territories
  WHERE active = 'Yes' AND effective_date <= getvariable('as_of') - INTERVAL 18 MONTH
),
attained AS (
  SELECT r.sales_rep, coalesce(sum(d.deal_value), 0) / any_value(r.quota) AS share
  FROM ramped AS r
  LEFT JOIN sales_data.closed_deals AS d
    ON d.sales_rep = r.sales_rep AND d.status = 'Won' AND d.close_date > getvariable('as_of') - INTERVAL 12 MONTH
  GROUP BY r.sales_rep
)
SELECT 100 * avg(share)
FROM attained
