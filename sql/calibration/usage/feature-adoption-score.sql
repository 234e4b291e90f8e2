-- metric: Feature adoption score
-- reference: 1.E #129 [S69]
-- low: 50
-- typical: 55–62
-- high: 65
-- unit: points
-- note: Mean over all measured weeks.
SELECT avg(feature_adoption_score)
FROM usage_data.product_usage_summary
