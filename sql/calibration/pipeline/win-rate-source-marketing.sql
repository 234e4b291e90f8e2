-- metric: Win rate by lead source, Marketing
-- reference: 1.A #3 [S6][S8]
-- low: 0.9
-- typical: 0.9–1.0
-- high: 1.0
-- unit: ×
-- note: New business; overall rate = 1.
-- uses: decided_deals
SELECT avg((d.status = 'Won')::INT) FILTER (o.lead_source = 'Marketing') / avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
