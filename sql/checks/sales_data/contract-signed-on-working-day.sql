-- title: Contracts are signed on working days
-- tables: sales_data.contracts, sales_data.customers
-- On no weekend, which is Friday and Saturday in Israel, nor on New Year's Day, nor on Christmas Day or Independence Day in North
-- America.
-- corruption: UPDATE sales_data.contracts SET signed_date = signed_date + (6 - isodow(signed_date))::INT WHERE signed_date IS NOT NULL
SELECT k.contract_id, k.signed_date, c.country
FROM sales_data.contracts AS k
JOIN sales_data.customers AS c USING (customer_id)
WHERE k.signed_date IS NOT NULL
  AND (CASE WHEN c.country = 'Israel' THEN isodow(k.signed_date) IN (5, 6) ELSE isodow(k.signed_date) IN (6, 7) END
    OR (c.country <> 'Israel' AND month(k.signed_date) = 1 AND day(k.signed_date) = 1)
    OR (c.country IN ('United States', 'Canada') AND strftime(k.signed_date, '%m-%d') IN ('12-25', '07-04')))
