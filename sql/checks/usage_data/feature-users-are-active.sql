-- title: A feature's users are among the week's active users, and each of them uses it
-- tables: usage_data.feature_usage, usage_data.product_usage_summary
-- No users means no uses.
-- corruption: UPDATE usage_data.feature_usage SET usage_count = usage_count + 1 WHERE true
SELECT f.feature_usage_id, f.unique_users, f.usage_count, u.active_users
FROM usage_data.feature_usage AS f
JOIN usage_data.product_usage_summary AS u USING (customer_id, product_id, usage_date)
WHERE f.unique_users > u.active_users OR f.usage_count < f.unique_users OR (f.unique_users = 0 AND f.usage_count > 0)
