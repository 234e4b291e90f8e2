-- title: No payment is older than its invoice
-- tables: operational_data.payments, operational_data.invoices
-- Paid by the account that was billed.
-- corruption: UPDATE operational_data.payments SET payment_date = payment_date - 1 WHERE true
SELECT p.payment_id, p.payment_date, i.invoice_date, p.customer_id
FROM operational_data.payments AS p
JOIN operational_data.invoices AS i USING (invoice_id)
WHERE p.payment_date < i.invoice_date OR p.customer_id <> i.customer_id
