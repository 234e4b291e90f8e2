-- title: The largest open invoices
-- question: Which ten invoices are the largest that are still open?
-- asked: What are the biggest bills nobody has paid yet?
-- asked: Top open receivables, invoice by invoice?
-- asked: Which unpaid invoices have the most money in them?
-- says: {count 'invoice'} with {sum open_amount} {is/are} open; the largest is {first invoice_id} of {first customer_id} ({first open_amount}).
-- none: No invoice is open.
-- read: What is still to be paid of each invoice, tax included, due or not, the largest first. Days late counts from the due date; a minus means that it is not due yet.
-- chart: bar x=invoice_id y=open_amount
-- total: open_amount
-- shows: receivables = open_amount
-- difficulty: easy
-- parameter: top = 10
-- uses: open_invoices
SELECT
  o.invoice_id,
  o.open_amount,
  o.total_amount,
  o.customer_id,
  o.invoice_date,
  o.due_date,
  o.days_late,
  o.status,
  count(*) OVER () AS rows_in_all
FROM open_invoices AS o
ORDER BY o.open_amount DESC, o.invoice_id
LIMIT CAST($top AS INTEGER)
