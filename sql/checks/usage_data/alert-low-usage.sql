-- title: Low use of a settled install is an alert
-- tables: usage_data.product_health_alerts, usage_data.product_usage_summary, sales_data.customer_products
-- Utilisation below 20 % from the fifth month after installation on, and not in the two measured weeks before; High below 12 %. Where what was measured before lies outside the window,
-- there may have been an alert already.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_type = 'Low Usage' WHERE alert_type <> 'Low Usage'
WITH beyond AS (
  SELECT u.usage_id || i.install_id AS id, u.customer_id, u.product_id, u.usage_date AS day,
    u.license_utilization < 20 AND date_diff('month', i.install_date, u.usage_date) >= 5 AS is_beyond,
    CASE WHEN u.license_utilization < 12 THEN 'High' ELSE 'Medium' END AS severity
  FROM usage_data.product_usage_summary AS u
  JOIN sales_data.customer_products AS i USING (customer_id, product_id)
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
FULL JOIN (FROM usage_data.product_health_alerts WHERE alert_type = 'Low Usage') AS a
  ON a.customer_id = e.customer_id AND a.product_id = e.product_id AND a.alert_date = e.day
WHERE e.severity <> a.severity OR a.severity IS NULL AND e.is_sure OR e.severity IS NULL AND a.alert_date >= getvariable('start')
