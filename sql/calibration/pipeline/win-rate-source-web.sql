-- metric: Win rate by lead source, Web
-- reference: 1.A #3 [S6][S8]
-- low: 1.1
-- typical: 1.1–1.3
-- high: 1.3
-- unit: ×
-- note: New business; overall rate = 1.
-- uses: decided_deals
SELECT avg((d.status = 'Won')::INT) FILTER (o.lead_source = 'Web') / avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
