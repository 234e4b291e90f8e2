-- metric: Leads, status qualified
-- reference: 1.C #63
-- low: 11.2
-- typical: 15
-- high: 18.8
-- unit: %
-- note: By count. No range is published for the mix; the band is the typical value ± 25 %.
SELECT 100 * avg((lead_status = 'Qualified')::INT)
FROM marketing_data.leads
