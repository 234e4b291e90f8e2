-- title: An invoice's total is its subtotal and tax
-- tables: operational_data.invoices
-- Something is billed.
SELECT invoice_id, subtotal, tax_amount, total_amount
FROM operational_data.invoices
WHERE total_amount <> subtotal + tax_amount OR subtotal <= 0
