-- The ARR of each customer today.
SELECT k.customer_id, sum(k.annual_value) AS arr
FROM sales_data.contracts AS k
WHERE k.status <> 'Draft' AND k.start_date <= CAST($as_of AS DATE) AND k.end_date >= CAST($as_of AS DATE)
GROUP BY k.customer_id
