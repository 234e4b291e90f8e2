-- title: Invoices and payments are in one currency
-- tables: operational_data.invoices, operational_data.payments
-- Contracts state none, so all is billed and paid in the vendor's.
-- corruption: UPDATE operational_data.invoices SET currency = currency || 'x' WHERE true
SELECT invoice_id AS id, currency
FROM operational_data.invoices
WHERE currency <> 'USD'
UNION ALL
SELECT payment_id, currency
FROM operational_data.payments
WHERE currency <> 'USD'
