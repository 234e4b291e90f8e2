-- title: An integration without a sync for 90 days is an alert
-- tables: usage_data.product_health_alerts, usage_data.integration_usage
-- Every integration in error has one on the ninetieth day since its last sync; and alerts are about installs with an integration as old as that.
-- corruption: UPDATE usage_data.product_health_alerts SET alert_date = alert_date - 1 WHERE true
SELECT n.integration_id AS id, n.customer_id, n.product_id, n.last_sync_date + 90 AS day
FROM usage_data.integration_usage AS n
WHERE n.status = 'Error' AND n.last_sync_date + 90 <= getvariable('as_of') AND NOT EXISTS (
  FROM usage_data.product_health_alerts AS a
  WHERE a.alert_type = 'Integration Failure' AND a.customer_id = n.customer_id AND a.product_id = n.product_id AND a.alert_date = n.last_sync_date + 90
)
UNION ALL
SELECT a.alert_id, a.customer_id, a.product_id, a.alert_date
FROM usage_data.product_health_alerts AS a
WHERE a.alert_type = 'Integration Failure' AND NOT EXISTS (
  FROM usage_data.integration_usage AS n
  WHERE n.customer_id = a.customer_id AND n.product_id = a.product_id AND n.install_date <= a.alert_date - 90
)
