-- What was paid of each invoice so far, less what was given back.
SELECT p.invoice_id, sum(CASE WHEN p.status = 'Refunded' THEN -p.payment_amount ELSE p.payment_amount END) AS amount
FROM operational_data.payments AS p
WHERE p.status IN ('Successful', 'Refunded') AND p.payment_date <= CAST($as_of AS DATE)
GROUP BY p.invoice_id
