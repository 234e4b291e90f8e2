-- metric: Lead score, mean
-- reference: 1.C #64
-- low: 35
-- typical: 45
-- high: 55
-- unit: points
-- note: All leads.
SELECT avg(lead_score)
FROM marketing_data.leads
