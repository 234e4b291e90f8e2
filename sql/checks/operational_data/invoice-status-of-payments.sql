-- title: An invoice's status follows from its payments and dates
-- tables: operational_data.invoices, operational_data.payments
-- Net of refunds: Paid when whole, Partially Paid when begun, else Overdue after the due date. Drafts are dated on the
-- as-of day. Cancelled ones keep no money.
-- corruption: UPDATE operational_data.invoices SET total_amount = total_amount + 0.01 WHERE true
WITH paid AS (
  SELECT invoice_id, sum(CASE status WHEN 'Successful' THEN payment_amount WHEN 'Refunded' THEN -payment_amount ELSE 0 END) AS net
  FROM operational_data.payments
  GROUP BY invoice_id
)
SELECT i.invoice_id, i.status, i.total_amount, i.due_date, p.net
FROM operational_data.invoices AS i
LEFT JOIN paid AS p USING (invoice_id)
WHERE CASE
  WHEN i.status = 'Cancelled' THEN coalesce(p.net, 0) <> 0
  WHEN coalesce(p.net, 0) >= i.total_amount THEN i.status <> 'Paid' OR p.net > i.total_amount
  WHEN coalesce(p.net, 0) > 0 THEN i.status <> 'Partially Paid'
  WHEN i.due_date < getvariable('as_of') THEN i.status <> 'Overdue'
  WHEN i.status = 'Draft' THEN i.invoice_date <> getvariable('as_of')
  ELSE i.status <> 'Sent' OR coalesce(p.net, 0) < 0
END
