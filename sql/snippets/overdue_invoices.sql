-- The open invoices whose due date has passed.
-- uses: open_invoices
SELECT b.*
FROM open_invoices AS b
WHERE b.is_overdue
