-- The invoices that were sent and not cancelled.
SELECT i.*
FROM operational_data.invoices AS i
WHERE i.status NOT IN ('Draft', 'Cancelled') AND i.invoice_date <= CAST($as_of AS DATE)
