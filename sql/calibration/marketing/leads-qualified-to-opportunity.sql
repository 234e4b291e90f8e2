-- metric: Sales qualified → opportunity
-- reference: 1.C #60 [S7]
-- low: 40
-- typical: 45–50
-- high: 65
-- unit: %
-- note: By count.
SELECT 100 * avg((lead_status = 'Converted')::INT)
FROM marketing_data.leads
WHERE lead_status IN ('Qualified', 'Converted')
