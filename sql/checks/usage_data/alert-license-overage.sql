-- title: Licences clearly exceeded are an alert
-- tables: usage_data.product_health_alerts, usage_data.license_usage, sales_data.customer_products
-- Utilisation from 114 %, and not in the two measured weeks before; Medium from 120 %. Where what was measured before lies outside the window,
-- there may have been an alert already.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true
WITH beyond AS (
  SELECT license_usage_id AS id, customer_id, product_id, usage_date AS day, utilization_percent >= 114 AS is_beyond,
    CASE WHEN utilization_percent >= 120 THEN 'Medium' ELSE 'Low' END AS severity
  FROM usage_data.license_usage
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
FULL JOIN (FROM usage_data.product_health_alerts WHERE alert_type = 'License Overage') AS a
  ON a.customer_id = e.customer_id AND a.product_id = e.product_id AND a.alert_date = e.day
WHERE e.severity <> a.severity OR a.severity IS NULL AND e.is_sure OR e.severity IS NULL AND a.alert_date >= getvariable('start')
