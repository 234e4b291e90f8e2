-- title: Deal size → days to win
-- reference: R2 [S9]
-- sentence: Slope of the logarithm of days on the logarithm of a year’s value, first contracts won.
-- world: DealAssumptions.CyclePower
-- expect: value
-- low: 0.25
-- high: 0.45
-- unit: log-log slope
-- judged: each
-- uses: decided_deals
SELECT 'slope', regr_slope(ln(d.sales_cycle_days), ln(k.annual_value)), count(*)
FROM decided_deals AS d
JOIN sales_data.contracts AS k USING (opportunity_id)
WHERE k.contract_type = 'Master Agreement' AND k.annual_value > 0 AND d.sales_cycle_days > 0
