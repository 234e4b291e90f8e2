-- metric: Lead → opportunity
-- reference: 1.C #61 [S6]
-- low: 8
-- typical: 13
-- high: 20
-- unit: %
-- note: Every lead row, as the source counts.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
