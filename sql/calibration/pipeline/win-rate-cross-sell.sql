-- metric: Win rate, cross-sell
-- reference: 1.A #2 [S4][S5]
-- low: 45
-- typical: 45–55
-- high: 65
-- unit: %
-- note: Won ÷ (won + lost), by count; the edges stand 10 points around the typical values, which the source gives alone.
-- uses: decided_deals
SELECT 100 * avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'Cross-sell'
