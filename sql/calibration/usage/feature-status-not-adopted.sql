-- metric: Features by adoption, Not Adopted
-- reference: 1.E #130
-- low: 34
-- typical: 42
-- high: 50
-- unit: %
-- note: No range is published; the band is judged around the typical value.
SELECT 100 * avg((adoption_status = 'Not Adopted')::INT)
FROM usage_data.feature_usage
