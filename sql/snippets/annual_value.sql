-- What the running contracts of each customer are worth a year.
SELECT customer_id, sum(annual_value) AS annual_value
FROM sales_data.contracts
WHERE status = 'Active' AND start_date <= CAST($as_of AS DATE) AND end_date >= CAST($as_of AS DATE)
GROUP BY customer_id
