-- title: The calls of all endpoints add up to the week's API calls
-- tables: usage_data.product_usage_summary, usage_data.api_usage
-- Exactly, and nothing is called where the week has no calls.
-- corruption: UPDATE usage_data.product_usage_summary SET api_calls = api_calls + 1 WHERE true
WITH calls AS (
  SELECT customer_id, product_id, usage_date, sum(call_count) AS calls
  FROM usage_data.api_usage
  GROUP BY ALL
)
SELECT customer_id, product_id, usage_date, u.api_calls, c.calls
FROM usage_data.product_usage_summary AS u
FULL JOIN calls AS c USING (customer_id, product_id, usage_date)
WHERE coalesce(c.calls, 0) IS DISTINCT FROM u.api_calls
