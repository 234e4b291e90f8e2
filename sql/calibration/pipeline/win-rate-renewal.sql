-- metric: Win rate, renewal
-- reference: 1.A #2 [S4][S5]
-- low: 82
-- typical: 88–90
-- high: 95
-- unit: %
-- note: Won ÷ (won + lost), by count of agreements due.
-- uses: decided_deals
SELECT 100 * avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'Renewal'
