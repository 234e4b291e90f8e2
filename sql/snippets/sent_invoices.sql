-- The invoices that were sent and not cancelled.
-- raw: operational_data.invoices WHERE status NOT IN ('Cancelled', 'Draft')
SELECT i.*
FROM operational_data.invoices AS i
WHERE i.status NOT IN ('Draft', 'Cancelled') AND i.invoice_date <= CAST($as_of AS DATE)
