-- title: Deal size → win rate
-- reference: R1 [S1][S2]
-- sentence: New deals are won less often the larger they are.
-- world: WinAssumptions.PerTripling
-- expect: falling
-- low: -35
-- high: -8
-- unit: %
SELECT
  CASE WHEN o.amount < 5000 THEN 'below 5K' WHEN o.amount < 15000 THEN '5–15K' WHEN o.amount < 45000 THEN '15–45K'
    WHEN o.amount < 135000 THEN '45–135K' ELSE '135K and more' END,
  100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY 1
ORDER BY min(o.amount)
