-- title: Nothing syncs with an account that has left
-- tables: usage_data.integration_usage, sales_data.contracts
-- Once no contract is in force or to come, all its integrations are off, and the last sync was not later. Contracts that ended before the
-- window are not always shown.
-- corruption: UPDATE usage_data.integration_usage SET last_sync_date = last_sync_date + 1 WHERE last_sync_date IS NOT NULL
WITH left_on AS (
  SELECT customer_id, greatest(max(end_date), getvariable('start') - 1) AS last_day
  FROM sales_data.contracts
  WHERE signed_date IS NOT NULL
  GROUP BY customer_id
  HAVING max(end_date) < getvariable('as_of')
)
SELECT n.integration_id, n.customer_id, n.status, n.last_sync_date, l.last_day
FROM usage_data.integration_usage AS n
JOIN left_on AS l USING (customer_id)
WHERE n.status <> 'Inactive' OR n.last_sync_date > l.last_day
