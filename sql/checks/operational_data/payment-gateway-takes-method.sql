-- title: A gateway takes what it can take
-- tables: operational_data.payments
-- PayPal and Square take cards only; the identifier of a card's charge bears its gateway's form.
-- corruption: UPDATE operational_data.payments SET payment_gateway = 'Stripe' WHERE payment_gateway <> 'Stripe'
SELECT payment_id, payment_gateway, payment_method, transaction_id
FROM operational_data.payments
WHERE payment_gateway IN ('PayPal', 'Square') AND payment_method <> 'Credit Card'
  OR payment_method = 'Credit Card' AND NOT regexp_full_match(transaction_id, CASE payment_gateway
    WHEN 'Stripe' THEN '(ch|re)_3\w{23}'
    WHEN 'PayPal' THEN '[A-Z0-9]{17}'
    WHEN 'Square' THEN '\w{22}'
    ELSE '6\d{11}'
  END)
