-- title: A paid invoice names the payment that settled it
-- tables: operational_data.invoices, operational_data.payments
-- Its reference, date and method are those of a successful payment of its own. Other invoices state neither date nor
-- reference, and a method only if part of them is paid.
-- corruption: UPDATE operational_data.payments SET payment_date = payment_date + 1 WHERE true
SELECT i.invoice_id, i.status, i.payment_method, i.payment_date, i.payment_reference
FROM operational_data.invoices AS i
WHERE CASE
  WHEN i.status = 'Paid' THEN NOT EXISTS (
    FROM operational_data.payments AS p
    WHERE p.invoice_id = i.invoice_id AND p.status = 'Successful' AND p.transaction_id = i.payment_reference
      AND p.payment_date = i.payment_date AND p.payment_method = i.payment_method
  )
  ELSE i.payment_date IS NOT NULL OR i.payment_reference IS NOT NULL OR (i.payment_method IS NOT NULL) <> (i.status = 'Partially Paid')
END
