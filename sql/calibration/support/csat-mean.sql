-- metric: Satisfaction with the help, mean
-- reference: 1.D #107
-- low: 4.0
-- typical: 4.2–4.3
-- high: 4.5
-- unit: of 5
-- note: Over all answers.
SELECT avg(satisfaction_score), count(satisfaction_score) FROM support_data.customer_satisfaction
