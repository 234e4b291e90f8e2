-- title: Only the last payments are pending
-- tables: operational_data.payments
-- Clearing takes days; money paid twice is held until it is sent back, within weeks.
-- corruption: UPDATE operational_data.payments SET payment_date = payment_date - 400 WHERE true
SELECT payment_id, payment_date, payment_method
FROM operational_data.payments
WHERE status = 'Pending' AND (payment_date < getvariable('as_of') - 45 OR payment_method = 'Credit Card' AND processing_fee = 0)
