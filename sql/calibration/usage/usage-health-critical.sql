-- metric: Weeks of use by health, Critical
-- reference: 1.E #146
-- low: 5
-- typical: 9
-- high: 13
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100 * avg((health_score = 'Critical')::INT)
FROM usage_data.product_usage_summary
