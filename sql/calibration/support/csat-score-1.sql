-- metric: Answers of 1
-- reference: 1.D #107
-- low: 4
-- typical: 7
-- high: 10
-- unit: %
-- note: Share of all answers.
SELECT 100 * avg((satisfaction_score = 1)::INT), count(satisfaction_score) FROM support_data.customer_satisfaction
