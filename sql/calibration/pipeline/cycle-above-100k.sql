-- metric: Sales cycle, won new business, above 100K a year
-- reference: 1.A #7 [S9]
-- low: 120
-- typical: —
-- high: 270
-- unit: days
-- note: Median days from opening to signature, by the first year of the first contract.
-- uses: decided_deals
SELECT median(d.sales_cycle_days)
FROM decided_deals AS d
JOIN sales_data.contracts AS k USING (opportunity_id)
WHERE k.contract_type = 'Master Agreement' AND k.contract_value > 0 AND k.annual_value >= 100000
