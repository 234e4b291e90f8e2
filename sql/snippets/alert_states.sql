-- Every alert about the use of a product, and whether it is open today: nobody has resolved it yet.
-- raw: is_open = usage_data.product_health_alerts WHERE status <> 'Resolved'
-- raw: is_open = usage_data.product_health_alerts WHERE status IN ('Open', 'Acknowledged')
-- raw: is_open = usage_data.product_health_alerts WHERE resolution_date IS NULL
SELECT a.*, a.resolution_date IS NULL OR a.resolution_date > CAST($as_of AS DATE) AS is_open
FROM usage_data.product_health_alerts AS a
WHERE a.alert_date <= CAST($as_of AS DATE)
