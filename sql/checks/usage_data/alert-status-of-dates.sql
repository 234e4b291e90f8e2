-- title: An alert is open until somebody takes it, and resolved when it has a date
-- tables: usage_data.product_health_alerts
-- Resolved has a date not before the alert; Open has nobody, the others have somebody.
-- corruption: UPDATE usage_data.product_health_alerts SET status = 'Open' WHERE status <> 'Open'
SELECT alert_id, alert_date, status, assigned_to, resolution_date
FROM usage_data.product_health_alerts
WHERE (status = 'Resolved') <> (resolution_date IS NOT NULL)
   OR resolution_date < alert_date
   OR (status = 'Open') <> (assigned_to IS NULL)
