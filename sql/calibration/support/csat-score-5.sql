-- metric: Answers of 5
-- reference: 1.D #107
-- low: 52
-- typical: 62
-- high: 70
-- unit: %
-- note: Share of all answers.
SELECT 100 * avg((satisfaction_score = 5)::INT), count(satisfaction_score) FROM support_data.customer_satisfaction
