-- metric: Risk level High
-- reference: 1.F #163
-- low: 6
-- typical: 10
-- high: 14
-- unit: %
-- note: Share of weekly scores.
SELECT 100 * avg((risk_level = 'High')::INT) FROM operational_data.customer_health_score
