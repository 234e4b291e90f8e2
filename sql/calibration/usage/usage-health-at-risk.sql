-- metric: Weeks of use by health, At Risk
-- reference: 1.E #146
-- low: 14
-- typical: 21
-- high: 28
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100 * avg((health_score = 'At Risk')::INT)
FROM usage_data.product_usage_summary
