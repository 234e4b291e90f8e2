-- metric: Leads, status unqualified
-- reference: 1.C #63
-- low: 20.2
-- typical: 27
-- high: 33.8
-- unit: %
-- note: By count. No range is published for the mix; the band is the typical value ± 25 %.
SELECT 100 * avg((lead_status = 'Unqualified')::INT)
FROM marketing_data.leads
