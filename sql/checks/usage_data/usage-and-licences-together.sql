-- title: Use and licences of an install are measured on the same days
-- tables: usage_data.product_usage_summary, usage_data.license_usage
-- One row each, with the same active users and the same utilisation.
-- corruption: UPDATE usage_data.product_usage_summary SET license_utilization = license_utilization + 0.01 WHERE true
SELECT coalesce(u.customer_id, l.customer_id) AS customer_id, coalesce(u.product_id, l.product_id) AS product_id, coalesce(u.usage_date, l.usage_date) AS usage_date, u.active_users, l.licenses_active
FROM usage_data.product_usage_summary AS u
FULL JOIN usage_data.license_usage AS l USING (customer_id, product_id, usage_date)
WHERE u.active_users IS DISTINCT FROM l.licenses_active OR u.license_utilization IS DISTINCT FROM l.utilization_percent
