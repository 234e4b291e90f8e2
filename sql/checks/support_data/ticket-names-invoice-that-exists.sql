-- title: An invoice that a ticket names by its day was issued on that day
-- tables: support_data.support_tickets, operational_data.invoices
-- The last one before the ticket; of tickets opened in the first year shown, it may be older than what is shown.
-- corruption: UPDATE operational_data.invoices SET invoice_date = invoice_date - 1 WHERE true
WITH named AS (
  SELECT ticket_id, customer_id, created_date, regexp_extract(description, 'nvoice of (\d{1,2} [A-Z][a-z]+)', 1) AS day
  FROM support_data.support_tickets
  WHERE category = 'Billing'
)
SELECT n.ticket_id, n.customer_id, n.day
FROM named AS n
WHERE n.day <> '' AND n.created_date >= CAST(getvariable('start') AS DATE) + INTERVAL 366 DAY
  AND NOT EXISTS (
    SELECT 1
    FROM operational_data.invoices AS i
    WHERE i.customer_id = n.customer_id AND i.invoice_date < n.created_date AND strftime(i.invoice_date, '%-d %B') = n.day
  )
