-- metric: Skew of health scores
-- reference: 1.F #163
-- low: -1.5
-- typical: left
-- high: -0.2
-- unit: number
-- note: Negative: the tail is on the left.
SELECT skewness(overall_score) FROM operational_data.customer_health_score
