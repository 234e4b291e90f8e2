-- title: An invoice's total is its subtotal and tax
-- tables: operational_data.invoices
-- Something is billed.
-- corruption: UPDATE operational_data.invoices SET tax_amount = tax_amount + 0.01 WHERE true
SELECT invoice_id, subtotal, tax_amount, total_amount
FROM operational_data.invoices
WHERE total_amount <> subtotal + tax_amount OR subtotal <= 0
