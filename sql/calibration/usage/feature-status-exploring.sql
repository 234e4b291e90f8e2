-- metric: Features by adoption, Exploring
-- reference: 1.E #130
-- low: 20
-- typical: 27
-- high: 34
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100 * avg((adoption_status = 'Exploring')::INT)
FROM usage_data.feature_usage
