-- metric: Lead → opportunity, social media
-- reference: 1.C #61 [S6]
-- low: 12.9
-- typical: 17.2
-- high: 21.5
-- unit: %
-- note: Lead rows of that source. No range is published; the band is the typical value ± 25 %.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
WHERE lead_source IN ('Social Media')
