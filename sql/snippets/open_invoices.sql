-- The invoices not paid in full by today, with what is still open of them; an invoice is late from the day after its due date.
-- uses: paid
SELECT i.*, i.total_amount - coalesce(p.amount, 0) AS open_amount, CAST($as_of AS DATE) - i.due_date AS days_late
FROM operational_data.invoices AS i
LEFT JOIN paid AS p ON p.invoice_id = i.invoice_id
WHERE i.status IN ('Sent', 'Overdue', 'Partially Paid') AND i.invoice_date <= CAST($as_of AS DATE)
  AND i.total_amount > coalesce(p.amount, 0)
