-- dimension: Alert type
SELECT DISTINCT alert_type AS name FROM usage_data.product_health_alerts
