-- metric: Annual logo churn, Small accounts
-- reference: 1.B #32 [S21][S25]
-- low: 15
-- typical: —
-- high: 25
-- unit: %
-- note: Customers of a year ago without a contract in force.
WITH arr AS (
  SELECT
    customer_id,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') - INTERVAL 12 MONTH BETWEEN start_date AND end_date), 0) AS opening,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') BETWEEN start_date AND end_date), 0) AS closing
  FROM sales_data.contracts
  GROUP BY customer_id
  HAVING opening > 0
)
SELECT 100 * avg((closing = 0)::INT), count(*)
FROM arr
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size = 'Small'
