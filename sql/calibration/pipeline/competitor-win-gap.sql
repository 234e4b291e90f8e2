-- metric: Win rate with a competitor less without
-- reference: 1.A #22 [S2][S17]
-- low: -15
-- typical: −5 to −10
-- high: -3
-- unit: points
-- note: New business, by count.
-- uses: decided_deals
SELECT 100 * (avg((d.status = 'Won')::INT) FILTER (o.competitor IS NOT NULL) - avg((d.status = 'Won')::INT) FILTER (o.competitor IS NULL))
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
