-- metric: Win rate, upsell
-- reference: 1.A #2 [S4][S5]
-- low: 50
-- typical: 60–70
-- high: 80
-- unit: %
-- note: Won ÷ (won + lost), by count.
-- uses: decided_deals
SELECT 100 * avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'Upsell'
