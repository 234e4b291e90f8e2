-- title: What a notice is about existed when it was sent
-- tables: operational_data.notifications, operational_data.invoices, operational_data.renewals, operational_data.product_releases, sales_data.contracts, usage_data.product_health_alerts, support_data.support_tickets
-- Invoices, renewals, alerts and tickets of the same account; renewals once their contract is signed, tickets once they are resolved.
-- In the first two weeks of the window it may be over and not be shown.
-- corruption: UPDATE operational_data.notifications SET sent_date = sent_date - 1 WHERE true
WITH known AS (
  SELECT 'Invoice' AS entity, invoice_id AS id, customer_id, invoice_date AS since FROM operational_data.invoices
  UNION ALL
  SELECT 'Renewal', r.renewal_id, r.customer_id, k.signed_date FROM operational_data.renewals AS r JOIN sales_data.contracts AS k USING (contract_id)
  UNION ALL
  SELECT 'Alert', alert_id, customer_id, alert_date FROM usage_data.product_health_alerts
  UNION ALL
  SELECT 'Ticket', ticket_id, customer_id, coalesce(resolved_date, DATE '9999-12-31') FROM support_data.support_tickets
  UNION ALL
  SELECT 'Release', release_id, NULL, release_date FROM operational_data.product_releases
)
SELECT n.notification_id, n.sent_date, n.related_entity_type, n.related_entity_id
FROM operational_data.notifications AS n
LEFT JOIN known AS k ON k.entity = n.related_entity_type AND k.id = n.related_entity_id
WHERE n.related_entity_type IN ('Invoice', 'Renewal', 'Alert', 'Release', 'Ticket')
  AND (k.id IS NULL AND n.sent_date >= getvariable('start') + 14 OR k.since > n.sent_date OR k.customer_id <> n.customer_id)
