-- The day on which each customer became one.
SELECT k.customer_id, min(k.start_date) AS first_day
FROM sales_data.contracts AS k
GROUP BY k.customer_id
