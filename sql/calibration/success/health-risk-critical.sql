-- metric: Risk level Critical
-- reference: 1.F #163
-- low: 2
-- typical: 4
-- high: 6
-- unit: %
-- note: Share of weekly scores.
SELECT 100 * avg((risk_level = 'Critical')::INT) FROM operational_data.customer_health_score
