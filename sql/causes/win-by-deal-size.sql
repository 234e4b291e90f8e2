-- title: Deal size → win rate
-- reference: R1 [S1][S2]
-- sentence: New deals are won less often the larger they are. Published are 25 to 40 % below 15,000 dollars, 15 to 25 % below 100,000 and 10 to 20 % above, which is 5 to 30 points less.
-- world: WinAssumptions.PerTripling
-- expect: falling
-- low: -30
-- high: -5
-- unit: %
-- judged: each
-- uses: decided_deals
SELECT
  CASE WHEN o.amount < 15000 THEN 'below 15K' WHEN o.amount < 100000 THEN '15–100K' ELSE '100K and more' END,
  100 * avg((d.status = 'Won')::INT), count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
GROUP BY 1
ORDER BY min(o.amount)
