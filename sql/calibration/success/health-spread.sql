-- metric: Spread of health scores
-- reference: 1.F #163
-- low: 12
-- typical: 15
-- high: 18
-- unit: points
-- note: Standard deviation over all weekly scores.
SELECT stddev(overall_score) FROM operational_data.customer_health_score
