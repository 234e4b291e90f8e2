-- title: Age of the deal → win rate
-- reference: R6 [S9]
-- sentence: New deals decided late are won less often than those decided within 50 days.
-- world: DealAssumptions.CycleOfIndecision
-- expect: falling
-- low: -40
-- high: -5
-- unit: %
SELECT CASE WHEN d.sales_cycle_days <= 50 THEN 'within 50 days' ELSE 'later' END, 100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY 1
ORDER BY min(d.sales_cycle_days)
