-- metric: Annual logo churn, Small accounts
-- reference: 1.B #32 [S21][S25]
-- low: 15
-- typical: —
-- high: 25
-- unit: %
-- note: Customers of a year ago without a contract in force.
-- uses: arr_of_year
SELECT 100 * avg((closing = 0)::INT), count(*)
FROM arr_of_year
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size = 'Small'
