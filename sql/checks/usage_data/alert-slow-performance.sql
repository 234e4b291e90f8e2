-- title: Slow pages are an alert
-- tables: usage_data.product_health_alerts, usage_data.performance_metrics, sales_data.customer_products
-- Page load above 3,500 ms, and not in the two reviews before; High above 4,500 ms. Where what was measured before lies outside the window,
-- there may have been an alert already.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true
WITH beyond AS (
  SELECT performance_id AS id, customer_id, product_id, metric_date AS day, avg_page_load_time_ms > 3500 AS is_beyond,
    CASE WHEN avg_page_load_time_ms > 4500 THEN 'High' ELSE 'Medium' END AS severity
  FROM usage_data.performance_metrics
),
expected AS (
  SELECT customer_id, product_id, day, severity, row_number() OVER (PARTITION BY customer_id, product_id ORDER BY day, id) > 2
    OR (customer_id, product_id) NOT IN (SELECT customer_id, product_id FROM sales_data.customer_products WHERE install_date < getvariable('start')) AS is_sure
  FROM beyond
  QUALIFY is_beyond
    AND NOT coalesce(bool_or(is_beyond) OVER (PARTITION BY customer_id, product_id ORDER BY day, id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING), false)
)
SELECT a.alert_id, e.customer_id, e.product_id, e.day, e.severity, a.severity AS severity_shown
FROM expected AS e
FULL JOIN (FROM usage_data.product_health_alerts WHERE alert_type = 'Slow Performance') AS a
  ON a.customer_id = e.customer_id AND a.product_id = e.product_id AND a.alert_date = e.day
WHERE e.severity <> a.severity OR a.severity IS NULL AND e.is_sure OR e.severity IS NULL AND a.alert_date >= getvariable('start')
