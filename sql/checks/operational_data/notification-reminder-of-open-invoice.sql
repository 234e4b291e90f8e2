-- title: Nobody is reminded of an invoice that is paid or cancelled
-- tables: operational_data.notifications, operational_data.invoices
-- A payment takes up to two weeks to clear, holidays included; a reminder may cross it. An overdue notice comes after the due date.
-- corruption: UPDATE operational_data.notifications SET sent_date = sent_date - 10 WHERE true
SELECT n.notification_id, n.sent_date, i.invoice_id, i.due_date, i.payment_date
FROM operational_data.notifications AS n
JOIN operational_data.invoices AS i ON i.invoice_id = n.related_entity_id
WHERE n.related_entity_type = 'Invoice' AND n.notification_type = 'Reminder'
  AND (i.payment_date + 14 < n.sent_date OR n.subject ILIKE '%overdue%' AND n.sent_date <= i.due_date)
