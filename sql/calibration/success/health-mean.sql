-- metric: Mean health score
-- reference: 1.F #163
-- low: 64
-- typical: 70
-- high: 76
-- unit: points
-- note: Over all weekly scores.
SELECT avg(overall_score) FROM operational_data.customer_health_score
