-- title: An install is reviewed every second measured month
-- tables: usage_data.product_usage_summary, usage_data.performance_metrics, usage_data.data_quality_metrics
-- On the day of use, two months after the review before; how it ran and how good its data is have a row each.
-- corruption: UPDATE usage_data.performance_metrics SET metric_date = metric_date + 1 WHERE true
WITH reviews AS (
  SELECT customer_id, product_id, metric_date, p.performance_id, q.quality_metric_id,
    date_diff('month', lag(metric_date) OVER (PARTITION BY customer_id, product_id ORDER BY metric_date), metric_date) AS months
  FROM usage_data.performance_metrics AS p
  FULL JOIN usage_data.data_quality_metrics AS q USING (customer_id, product_id, metric_date)
)
SELECT r.*
FROM reviews AS r
LEFT JOIN usage_data.product_usage_summary AS u
  ON u.customer_id = r.customer_id AND u.product_id = r.product_id AND u.usage_date = r.metric_date
WHERE r.performance_id IS NULL OR r.quality_metric_id IS NULL OR u.usage_id IS NULL OR r.months <> 2
