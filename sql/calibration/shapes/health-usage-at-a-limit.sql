-- metric: Usage scores on the commonest value
-- reference: 4
-- low: 0
-- typical: 0.6
-- high: 2
-- unit: %
-- note: A score that many share tells none of them apart.
SELECT 100 * max(scores) / sum(scores), sum(scores)
FROM (SELECT count(*) AS scores FROM operational_data.customer_health_score GROUP BY product_usage_score)
