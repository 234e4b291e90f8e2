-- title: Many failures in a week are an alert
-- tables: usage_data.product_health_alerts, usage_data.product_usage_summary, sales_data.customer_products
-- From 5 %, and not in the two measured weeks before; High from 7 %, Critical from 9 %. Where what was measured before lies outside the window,
-- there may have been an alert already.
-- corruption: UPDATE usage_data.product_usage_summary SET error_rate_percent = 10 WHERE error_rate_percent < 5
WITH beyond AS (
  SELECT usage_id AS id, customer_id, product_id, usage_date AS day, error_rate_percent >= 5 AS is_beyond,
    CASE WHEN error_rate_percent >= 9 THEN 'Critical' WHEN error_rate_percent >= 7 THEN 'High' ELSE 'Medium' END AS severity
  FROM usage_data.product_usage_summary
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
FULL JOIN (FROM usage_data.product_health_alerts WHERE alert_type = 'High Error Rate') AS a
  ON a.customer_id = e.customer_id AND a.product_id = e.product_id AND a.alert_date = e.day
WHERE e.severity <> a.severity OR a.severity IS NULL AND e.is_sure OR e.severity IS NULL AND a.alert_date >= getvariable('start')
