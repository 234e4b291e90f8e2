-- title: recognized_to_date is the running sum of a contract's recognitions
-- tables: sales_data.revenue_recognition, sales_data.contracts
-- Rows of a contract in the order of their dates; in a term that began before the window on top of what was recognised by then.
-- corruption: UPDATE sales_data.revenue_recognition SET recognition_amount = recognition_amount + 0.01 WHERE true
SELECT recognition_id, contract_id, recognition_date, recognized_to_date, running_sum
FROM (
  SELECT r.*, k.start_date, first_value(r.recognized_to_date - r.recognition_amount) OVER term AS before,
    before + sum(r.recognition_amount) OVER term AS running_sum
  FROM sales_data.revenue_recognition AS r
  JOIN sales_data.contracts AS k USING (contract_id)
  WINDOW term AS (PARTITION BY r.contract_id ORDER BY r.recognition_date)
)
WHERE recognized_to_date IS DISTINCT FROM running_sum OR before < 0 OR before > 0 AND start_date >= getvariable('start')
