-- title: No two invoices bear the same number
-- tables: operational_data.invoices
-- Cancelled ones keep theirs.
SELECT invoice_number, count(*) AS invoices
FROM operational_data.invoices
GROUP BY invoice_number
HAVING count(*) > 1
