-- metric: Annual logo churn, Medium and Large accounts
-- reference: 1.B #32 [S21][S25]
-- low: 8
-- typical: —
-- high: 12
-- unit: %
-- note: Customers of a year ago without a contract in force.
-- uses: arr_of_year
SELECT 100 * avg((closing = 0)::INT), count(*)
FROM arr_of_year
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size IN ('Medium', 'Large')
