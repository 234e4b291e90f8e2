-- metric: Feature adoption score, deviation
-- reference: 1.E #129 [S69]
-- low: 13
-- typical: 18
-- high: 22
-- unit: points
-- note: Standard deviation over all measured weeks. No range is published; the band is judged around the typical value.
SELECT stddev(feature_adoption_score)
FROM usage_data.product_usage_summary
