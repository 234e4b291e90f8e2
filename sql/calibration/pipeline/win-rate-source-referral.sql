-- metric: Win rate by lead source, Referral
-- reference: 1.A #3 [S6][S8]
-- low: 1.6
-- typical: 1.6–2.4
-- high: 2.4
-- unit: ×
-- note: New business; overall rate = 1.
-- uses: decided_deals
SELECT avg((d.status = 'Won')::INT) FILTER (o.lead_source = 'Referral') / avg((d.status = 'Won')::INT)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business'
