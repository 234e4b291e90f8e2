-- title: Money is sent back only where it came in
-- tables: operational_data.payments
-- On no day have the refunds of an invoice passed the payments before them, by the same gateway and method.
-- corruption: UPDATE operational_data.payments SET status = 'Refunded' WHERE status <> 'Refunded'
SELECT payment_id, invoice_id, payment_date, net
FROM (
  SELECT *, sum(CASE status WHEN 'Successful' THEN payment_amount WHEN 'Refunded' THEN -payment_amount ELSE 0 END)
    OVER (PARTITION BY invoice_id, payment_method, payment_gateway ORDER BY payment_date, payment_id) AS net
  FROM operational_data.payments
)
WHERE net < 0
