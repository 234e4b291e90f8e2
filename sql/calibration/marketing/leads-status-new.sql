-- metric: Leads, status new
-- reference: 1.C #63
-- low: 13.5
-- typical: 18
-- high: 22.5
-- unit: %
-- note: By count. No range is published for the mix; the band is the typical value ± 25 %.
SELECT 100 * avg((lead_status = 'New')::INT)
FROM marketing_data.leads
