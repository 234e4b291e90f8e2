-- metric: Lead → opportunity, paid search
-- reference: 1.C #61 [S6]
-- low: 10.7
-- typical: 14.3
-- high: 17.9
-- unit: %
-- note: Lead rows of that source. No range is published; the band is the typical value ± 25 %.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
WHERE lead_source IN ('Paid Search')
