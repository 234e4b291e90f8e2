-- title: Deal size → win rate, per tripling
-- reference: R1 [S1][S2]
-- sentence: Points of win rate that a new deal loses each time its amount triples; the reference says 4 to 6.
-- world: WinAssumptions.PerTripling
-- expect: value
-- low: -7
-- high: -3
-- unit: points
-- uses: decided_deals
SELECT 'per × 3', 100 * regr_slope((d.status = 'Won')::INT, ln(o.amount) / ln(3)), count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
