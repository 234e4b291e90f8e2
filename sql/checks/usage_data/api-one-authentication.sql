-- title: An install proves who calls in one way
-- tables: usage_data.api_usage
-- What was set up for an install stays.
-- corruption: UPDATE usage_data.api_usage SET authentication_type = 'API Key' WHERE authentication_type <> 'API Key'
SELECT customer_id, product_id, count(DISTINCT authentication_type) AS ways
FROM usage_data.api_usage
GROUP BY ALL
HAVING count(DISTINCT authentication_type) > 1
