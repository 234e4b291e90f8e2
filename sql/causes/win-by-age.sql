-- title: Age of the deal → win rate
-- reference: R6 [S9]
-- sentence: New deals decided after more than one and a half times the median days of deals of like size are won less often.
-- world: DealAssumptions.CycleOfIndecision
-- expect: falling
-- low: -40
-- high: -5
-- unit: %
-- uses: decided_deals
WITH deals AS (
  SELECT d.status, d.sales_cycle_days AS days, ntile(4) OVER (ORDER BY o.amount, o.opportunity_id) AS size
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business'
), aged AS (
  SELECT status, days > 1.5 * median(days) OVER (PARTITION BY size) AS is_old
  FROM deals
)
SELECT CASE WHEN is_old THEN 'later' ELSE 'in time' END, 100 * avg((status = 'Won')::INT), count(*)
FROM aged
GROUP BY is_old
ORDER BY is_old
