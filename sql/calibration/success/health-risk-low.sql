-- metric: Risk level Low
-- reference: 1.F #163
-- low: 52
-- typical: 58
-- high: 65
-- unit: %
-- note: Share of weekly scores.
SELECT 100 * avg((risk_level = 'Low')::INT) FROM operational_data.customer_health_score
