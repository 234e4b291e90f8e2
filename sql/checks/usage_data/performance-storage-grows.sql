-- title: What is stored does not shrink
-- tables: usage_data.performance_metrics
-- From one review of an install to the next.
-- corruption: UPDATE usage_data.performance_metrics SET storage_used_gb = storage_used_gb / 2 WHERE true
SELECT performance_id, metric_date, storage_used_gb
FROM usage_data.performance_metrics
QUALIFY storage_used_gb < lag(storage_used_gb) OVER (PARTITION BY customer_id, product_id ORDER BY metric_date, performance_id)
