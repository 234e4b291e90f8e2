-- metric: Weeks of use by health, Healthy
-- reference: 1.E #146
-- low: 60
-- typical: 70
-- high: 80
-- unit: %
-- note: Over all measured weeks.
SELECT 100 * avg((health_score = 'Healthy')::INT)
FROM usage_data.product_usage_summary
