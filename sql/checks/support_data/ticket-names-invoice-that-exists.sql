-- title: An invoice that a ticket names by its day was issued on that day
-- tables: support_data.support_tickets, operational_data.invoices
-- The last one before the ticket, unless that is older than what is shown: then none of the customer's is shown before it.
-- corruption: UPDATE operational_data.invoices SET invoice_date = invoice_date - 1 WHERE true
WITH named AS (
  SELECT ticket_id, customer_id, created_date, regexp_extract(description, 'nvoice of (\d{1,2} [A-Z][a-z]+)', 1) AS day
  FROM support_data.support_tickets
  WHERE category = 'Billing'
)
SELECT n.ticket_id, n.customer_id, n.day, max(i.invoice_date) AS last_invoice
FROM named AS n
JOIN operational_data.invoices AS i ON i.customer_id = n.customer_id AND i.invoice_date < n.created_date
WHERE n.day <> ''
GROUP BY n.ticket_id, n.customer_id, n.day
HAVING NOT bool_or(strftime(i.invoice_date, '%-d %B') = n.day)
