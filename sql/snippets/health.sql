-- The last health score of each customer of today, none being older than two weeks; at risk are those of risk level High or Critical.
-- uses: arr, health_scores
SELECT DISTINCT ON (h.customer_id) h.*
FROM health_scores AS h
JOIN arr AS a ON a.customer_id = h.customer_id
WHERE h.score_date BETWEEN CAST($as_of AS DATE) - 13 AND CAST($as_of AS DATE)
ORDER BY h.customer_id, h.score_date DESC
