-- metric: Win rate, new business
-- reference: 1.A #1 [S1][S2][S3]
-- low: 15
-- typical: 21
-- high: 30
-- unit: %
-- note: Won ÷ (won + lost), by count.
-- uses: decided_deals
SELECT 100 * avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
