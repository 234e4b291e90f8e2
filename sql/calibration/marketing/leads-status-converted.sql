-- metric: Leads, status converted
-- reference: 1.C #63
-- low: 9.8
-- typical: 13
-- high: 20
-- unit: %
-- note: By count. The band reaches to that of #61.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
