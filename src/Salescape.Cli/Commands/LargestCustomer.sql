-- The customer with the greatest annual recurring revenue; as_of is a variable of the session.
SELECT customer_id
FROM sales_data.contracts
WHERE status <> 'Draft' AND getvariable('as_of') BETWEEN start_date AND end_date
GROUP BY customer_id
ORDER BY sum(annual_value) DESC, customer_id
LIMIT 1
