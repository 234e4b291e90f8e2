-- What each customer holds today: its ARR, and the day on which the first of its contracts ends.
SELECT k.customer_id, sum(k.annual_value) AS arr, min(k.end_date) AS next_end
FROM sales_data.contracts AS k
WHERE k.status = 'Active' AND k.start_date <= CAST($as_of AS DATE) AND k.end_date >= CAST($as_of AS DATE) AND k.annual_value > 0
GROUP BY k.customer_id
