-- The last health score of each customer; who has none for two weeks has left.
SELECT DISTINCT ON (h.customer_id) h.*
FROM operational_data.customer_health_score AS h
WHERE h.score_date BETWEEN CAST($as_of AS DATE) - 13 AND CAST($as_of AS DATE)
ORDER BY h.customer_id, h.score_date DESC
