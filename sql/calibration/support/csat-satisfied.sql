-- metric: Satisfied with the help
-- reference: 1.D #106 [S57][S58][S59]
-- low: 75
-- typical: 82–87
-- high: 93
-- unit: %
-- note: Answers of 4 and 5.
SELECT 100 * avg((satisfaction_score >= 4)::INT), count(satisfaction_score) FROM support_data.customer_satisfaction
