-- title: Slow pages are an alert
-- tables: usage_data.product_health_alerts, usage_data.performance_metrics
-- Page load above 3,500 ms, and not in the two reviews before; High above 4,500 ms.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true
WITH beyond AS (
  SELECT performance_id AS id, customer_id, product_id, metric_date AS day, avg_page_load_time_ms > 3500 AS is_beyond,
    CASE WHEN avg_page_load_time_ms > 4500 THEN 'High' ELSE 'Medium' END AS severity
  FROM usage_data.performance_metrics
),
expected AS (
  SELECT customer_id, product_id, day, severity
  FROM beyond
  QUALIFY is_beyond
    AND NOT coalesce(bool_or(is_beyond) OVER (PARTITION BY customer_id, product_id ORDER BY day, id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING), false)
)
SELECT a.alert_id, e.customer_id, e.product_id, e.day, e.severity, a.severity AS severity_shown
FROM expected AS e
FULL JOIN (FROM usage_data.product_health_alerts WHERE alert_type = 'Slow Performance') AS a
  ON a.customer_id = e.customer_id AND a.product_id = e.product_id AND a.alert_date = e.day
WHERE e.severity IS DISTINCT FROM a.severity
