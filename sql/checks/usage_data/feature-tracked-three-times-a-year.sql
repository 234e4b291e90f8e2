-- title: Six features of an install are tracked three times a year
-- tables: usage_data.feature_usage, usage_data.product_usage_summary
-- In the measured weeks of April, August and December, each feature once.
-- corruption: UPDATE usage_data.feature_usage SET usage_date = usage_date + 1 WHERE true
SELECT u.usage_id, u.customer_id, u.product_id, u.usage_date, count(DISTINCT f.feature_name) AS features
FROM usage_data.product_usage_summary AS u
FULL JOIN usage_data.feature_usage AS f USING (customer_id, product_id, usage_date)
GROUP BY ALL
HAVING u.usage_id IS NULL
    OR count(f.feature_usage_id) <> count(DISTINCT f.feature_name)
    OR count(f.feature_usage_id) <> CASE WHEN month(u.usage_date) % 4 = 0 THEN 6 ELSE 0 END
