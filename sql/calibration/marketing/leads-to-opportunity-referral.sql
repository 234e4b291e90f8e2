-- metric: Lead → opportunity, referral
-- reference: 1.C #61 [S6]
-- low: 18.8
-- typical: 25
-- high: 31.3
-- unit: %
-- note: Lead rows of that source. No range is published; the band is the typical value ± 25 %.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
WHERE lead_source IN ('Customer Referral')
