-- metric: Lead → marketing qualified
-- reference: 1.C #58 [S7]
-- low: 15
-- typical: 26–31
-- high: 45
-- unit: %
-- note: By count. Qualified by marketing: a score of 58 or more, from which leads are handed to sales; or converted.
SELECT 100 * avg((lead_score >= 58 OR lead_status = 'Converted')::INT)
FROM marketing_data.leads
