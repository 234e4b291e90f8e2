-- metric: Features by adoption, Regular
-- reference: 1.E #130
-- low: 17
-- typical: 23
-- high: 29
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100 * avg((adoption_status = 'Regular')::INT)
FROM usage_data.feature_usage
