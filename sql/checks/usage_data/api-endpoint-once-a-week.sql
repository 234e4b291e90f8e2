-- title: An endpoint and method have one row for an install's week
-- tables: usage_data.api_usage
-- The calls of a week are counted in one place.
-- corruption: UPDATE usage_data.api_usage SET method = 'GET' WHERE method <> 'GET'
SELECT customer_id, product_id, usage_date, endpoint, method, count(*) AS rows
FROM usage_data.api_usage
GROUP BY ALL
HAVING count(*) > 1
