-- metric: Lead → opportunity, Web
-- reference: 1.C #61 [S6]
-- low: 23.5
-- typical: 31.3
-- high: 39.1
-- unit: %
-- note: Lead rows of that source. No range is published; the band is the typical value ± 25 %.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
WHERE lead_source IN ('Website', 'Organic Search')
