-- title: No two invoices bear the same number
-- tables: operational_data.invoices
-- Cancelled ones keep theirs.
-- corruption: UPDATE operational_data.invoices SET invoice_number = (SELECT max(invoice_number) FROM operational_data.invoices) WHERE true
SELECT invoice_number, count(*) AS invoices
FROM operational_data.invoices
GROUP BY invoice_number
HAVING count(*) > 1
