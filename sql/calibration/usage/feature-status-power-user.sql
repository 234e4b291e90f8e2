-- metric: Features by adoption, Power User
-- reference: 1.E #130
-- low: 5
-- typical: 8
-- high: 12
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100 * avg((adoption_status = 'Power User')::INT)
FROM usage_data.feature_usage
