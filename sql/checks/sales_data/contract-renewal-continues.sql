-- title: A renewal contract starts the day after another ends
-- tables: sales_data.contracts
-- Renewed terms follow each other without a gap. What had ended before the window may not be shown.
-- corruption: UPDATE sales_data.contracts SET start_date = start_date - 1 WHERE true
SELECT k.contract_id, k.customer_id, k.start_date
FROM sales_data.contracts AS k
WHERE k.contract_type = 'Renewal' AND k.start_date > getvariable('start')
  AND NOT EXISTS (
    FROM sales_data.contracts AS earlier
    WHERE earlier.customer_id = k.customer_id AND earlier.end_date + 1 = k.start_date
  )
