-- The invoices not paid in full by today, with what is still open of them; an invoice is overdue from the day after its due date.
-- uses: sent_invoices, paid
-- raw: operational_data.invoices WHERE status IN ('Sent', 'Overdue', 'Partially Paid')
-- raw: is_overdue = open_invoices WHERE days_late > 0
SELECT i.*, i.total_amount - coalesce(p.amount, 0) AS open_amount, CAST($as_of AS DATE) - i.due_date AS days_late,
  i.due_date < CAST($as_of AS DATE) AS is_overdue
FROM sent_invoices AS i
LEFT JOIN paid AS p ON p.invoice_id = i.invoice_id
WHERE i.total_amount > coalesce(p.amount, 0)
