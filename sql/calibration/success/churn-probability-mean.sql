-- metric: Mean churn probability
-- reference: 1.F #165
-- low: 8
-- typical: 10–12
-- high: 20
-- unit: %
-- note: Over all weekly scores.
SELECT avg(churn_probability) FROM operational_data.customer_health_score
