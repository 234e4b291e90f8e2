-- metric: Answers of 4
-- reference: 1.D #107
-- low: 14
-- typical: 21
-- high: 28
-- unit: %
-- note: Share of all answers.
SELECT 100 * avg((satisfaction_score = 4)::INT), count(satisfaction_score) FROM support_data.customer_satisfaction
