-- metric: Sales cycle, won new business
-- reference: 1.A #7 [S1][S9]
-- low: 40
-- typical: 84
-- high: 120
-- unit: days
-- note: Median days from opening to signature.
-- uses: decided_deals
SELECT median(d.sales_cycle_days)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business' AND d.status = 'Won'
