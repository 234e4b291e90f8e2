-- The customer with the greatest annual value in force.
SELECT customer_id
FROM sales_data.contracts
WHERE status = 'Active'
GROUP BY customer_id
ORDER BY sum(annual_value) DESC, customer_id
LIMIT 1
