-- The health score of each customer 13 weeks ago.
SELECT DISTINCT ON (h.customer_id) h.customer_id, h.overall_score
FROM operational_data.customer_health_score AS h
WHERE h.score_date BETWEEN CAST($as_of AS DATE) - 105 AND CAST($as_of AS DATE) - 91
ORDER BY h.customer_id, h.score_date DESC
