-- title: recognized_to_date is the running sum of a contract's recognitions
-- tables: sales_data.revenue_recognition
-- Rows of a contract in the order of their dates.
-- corruption: UPDATE sales_data.revenue_recognition SET recognition_amount = recognition_amount + 0.01 WHERE true
SELECT recognition_id, contract_id, recognition_date, recognized_to_date, running_sum
FROM (
  SELECT *, sum(recognition_amount) OVER (PARTITION BY contract_id ORDER BY recognition_date) AS running_sum
  FROM sales_data.revenue_recognition
)
WHERE recognized_to_date IS DISTINCT FROM running_sum
