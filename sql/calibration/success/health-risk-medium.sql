-- metric: Risk level Medium
-- reference: 1.F #163
-- low: 22
-- typical: 28
-- high: 33
-- unit: %
-- note: Share of weekly scores.
SELECT 100 * avg((risk_level = 'Medium')::INT) FROM operational_data.customer_health_score
