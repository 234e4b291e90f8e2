-- title: Who has left is written to about invoices only
-- tables: operational_data.notifications, operational_data.renewals
-- The last invoices may still be unpaid.
-- corruption: UPDATE operational_data.notifications SET sent_date = sent_date + 90 WHERE true
SELECT n.notification_id, n.sent_date, r.current_expiration_date
FROM operational_data.notifications AS n
JOIN operational_data.renewals AS r ON r.customer_id = n.customer_id AND r.renewal_status = 'Lost'
WHERE n.sent_date > r.current_expiration_date AND n.related_entity_type IS DISTINCT FROM 'Invoice'
