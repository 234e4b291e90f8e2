-- title: A transfer is known by what its bank knows it by
-- tables: operational_data.payments, sales_data.customers
-- A bank debit by its trace number, a wire within the United States by the reference of Fedwire, which begins with its day, one from abroad
-- by the reference of SWIFT, a check by its number.
-- corruption: UPDATE operational_data.payments SET transaction_id = 'py_3' || transaction_id WHERE payment_method <> 'Credit Card'
SELECT p.payment_id, p.payment_method, c.country, p.transaction_id, p.payment_date
FROM operational_data.payments AS p
JOIN sales_data.customers AS c USING (customer_id)
WHERE p.payment_method <> 'Credit Card' AND NOT regexp_full_match(p.transaction_id, CASE
    WHEN p.payment_method = 'ACH' THEN '5\d{14}'
    WHEN p.payment_method = 'Check' THEN '\d{6}'
    WHEN c.country = 'United States' THEN strftime(p.payment_date, '%Y%m%d') || 'X\dQXZ00X\d{6}'
    ELSE '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
  END)
