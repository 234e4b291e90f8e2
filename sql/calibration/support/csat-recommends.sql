-- metric: Would recommend
-- reference: 1.D #109 [S59]
-- low: 62
-- typical: 68–74
-- high: 80
-- unit: %
-- note: Share of the answers.
SELECT 100 * avg((would_recommend = 'Yes')::INT), count(would_recommend) FROM support_data.customer_satisfaction WHERE would_recommend IS NOT NULL
