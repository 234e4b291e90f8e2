-- title: Competitor present → days to win
-- reference: R12 [S2][S17]
-- sentence: Mean of the logarithm of days beyond what a deal’s size explains, won new deals; the difference is close to the share of days added.
-- world: DealAssumptions.CycleWithRival
-- expect: rising
-- low: 0.02
-- high: 0.25
-- unit: log days
-- uses: decided_deals
WITH won AS (
  SELECT ln(d.sales_cycle_days) AS days, ln(k.annual_value) AS size, o.competitor IS NOT NULL AS contested
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  JOIN sales_data.contracts AS k USING (opportunity_id)
  WHERE k.contract_type = 'Master Agreement' AND k.annual_value > 0 AND d.sales_cycle_days > 0
),
line AS (
  SELECT regr_slope(days, size) AS slope, regr_intercept(days, size) AS base
  FROM won
)
SELECT CASE WHEN contested THEN 'contested' ELSE 'uncontested' END, avg(days - base - slope * size), count(*)
FROM won, line
GROUP BY contested
ORDER BY contested
