-- metric: Win rate by lead source, Sales
-- reference: 1.A #3 [S6][S8]
-- low: 0.5
-- typical: 0.5–0.7
-- high: 0.7
-- unit: ×
-- note: New business; overall rate = 1.
-- uses: decided_deals
SELECT avg((d.status = 'Won')::INT) FILTER (o.lead_source = 'Sales') / avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
