-- title: No contract goes longer than a quarter without recognising revenue
-- tables: sales_data.contracts, sales_data.revenue_recognition
-- Measured from the day before the term or the window to the first row, between rows, and from the last row to the end of the
-- term or the as-of. A contract quarter is at most 95 days.
-- corruption: UPDATE sales_data.contracts SET end_date = end_date + 200 WHERE status = 'Expired'
SELECT contract_id, previous, day
FROM (
  SELECT contract_id, day, lag(day) OVER (PARTITION BY contract_id ORDER BY day) AS previous
  FROM (
    SELECT contract_id, greatest(start_date, getvariable('start')) - 1 AS day
    FROM sales_data.contracts
    WHERE signed_date IS NOT NULL AND start_date <= getvariable('as_of') AND end_date >= getvariable('start')
    UNION ALL
    SELECT contract_id, least(end_date, getvariable('as_of'))
    FROM sales_data.contracts
    WHERE signed_date IS NOT NULL AND start_date <= getvariable('as_of') AND end_date >= getvariable('start')
    UNION ALL
    SELECT contract_id, recognition_date
    FROM sales_data.revenue_recognition
  )
)
WHERE day - previous > 95
