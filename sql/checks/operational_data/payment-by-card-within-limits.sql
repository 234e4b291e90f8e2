-- title: No card pays more than cards and merchants let pass
-- tables: operational_data.payments
-- Some 20,000 dollars before tax.
-- corruption: UPDATE operational_data.payments SET payment_method = 'Credit Card' WHERE payment_id = (SELECT payment_id FROM operational_data.payments ORDER BY payment_amount DESC, payment_id LIMIT 1)
SELECT payment_id, payment_amount
FROM operational_data.payments
WHERE payment_method = 'Credit Card' AND payment_amount > 26000
