-- metric: Answers of 3
-- reference: 1.D #107
-- low: 4
-- typical: 7
-- high: 11
-- unit: %
-- note: Share of all answers.
SELECT 100 * avg((satisfaction_score = 3)::INT), count(satisfaction_score) FROM support_data.customer_satisfaction
