-- title: The peak of a month is at least that of its measured week
-- tables: usage_data.performance_metrics, usage_data.license_usage
-- And the average is at most the peak.
-- corruption: UPDATE usage_data.performance_metrics SET peak_concurrent_users = peak_concurrent_users - 1 WHERE peak_concurrent_users > 0
SELECT p.performance_id, p.peak_concurrent_users, p.avg_concurrent_users, l.peak_usage_count
FROM usage_data.performance_metrics AS p
JOIN usage_data.license_usage AS l ON l.customer_id = p.customer_id AND l.product_id = p.product_id AND l.usage_date = p.metric_date
WHERE p.peak_concurrent_users < l.peak_usage_count OR p.avg_concurrent_users > p.peak_concurrent_users
