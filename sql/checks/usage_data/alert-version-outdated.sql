-- title: A version four releases behind or out of support is an alert
-- tables: usage_data.product_health_alerts, sales_data.customer_products, sales_data.contracts, operational_data.product_releases
-- Every install that runs one, while it is a customer’s, has had the alert, if it was installed and came to that in the window; and alerts come on the day of a release or after a last day of support.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_type = 'Version Outdated' WHERE alert_type <> 'Version Outdated'
WITH last_day AS (
  SELECT customer_id, least(max(end_date), getvariable('as_of')) AS day
  FROM sales_data.contracts
  WHERE signed_date IS NOT NULL
  GROUP BY customer_id
),
installs AS (
  SELECT i.install_id, i.customer_id, i.product_id, d.day > r.support_end_date OR (
    SELECT count(*)
    FROM operational_data.product_releases AS n
    WHERE n.product_id = i.product_id AND n.release_date > r.release_date AND n.release_date <= d.day
  ) >= 4 AS is_outdated
  FROM sales_data.customer_products AS i
  JOIN last_day AS d USING (customer_id)
  JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.version_number = i.version_number
  WHERE i.install_date >= getvariable('start') AND r.release_date >= getvariable('start')
)
SELECT install_id AS id, customer_id, product_id
FROM installs
WHERE is_outdated AND NOT EXISTS (
  FROM usage_data.product_health_alerts AS a
  WHERE a.alert_type = 'Version Outdated' AND a.customer_id = installs.customer_id AND a.product_id = installs.product_id
)
UNION ALL
SELECT a.alert_id, a.customer_id, a.product_id
FROM usage_data.product_health_alerts AS a
WHERE a.alert_type = 'Version Outdated' AND a.alert_date > getvariable('start') AND NOT EXISTS (
  FROM operational_data.product_releases AS r
  WHERE r.product_id = a.product_id AND (a.alert_date = r.release_date OR a.alert_date = r.support_end_date + 1)
)
