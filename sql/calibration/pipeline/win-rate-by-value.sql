-- metric: Win rate weighted by value
-- reference: 1.A #4 [S1][S2]
-- low: 11
-- typical: 16–17
-- high: 24
-- unit: %
-- note: New business; amount won ÷ amount decided.
-- uses: decided_deals
SELECT 100 * sum(o.amount) FILTER (d.status = 'Won') / sum(o.amount)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
