-- metric: Lead → opportunity, webinar
-- reference: 1.C #61 [S6]
-- low: 8
-- typical: 17.8
-- high: 22.3
-- unit: %
-- note: Lead rows of that source. No range is published; the band reaches from the lowest rate of all leads to the typical value + 25 %.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
WHERE lead_source IN ('Webinar')
