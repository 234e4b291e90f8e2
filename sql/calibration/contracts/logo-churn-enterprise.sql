-- metric: Annual logo churn, Enterprise accounts
-- reference: 1.B #32 [S21][S25]
-- low: 3
-- typical: —
-- high: 7
-- unit: %
-- note: Customers of a year ago without a contract in force.
-- unmet: Most Enterprise agreements run for two or three years, and few have come due yet.
-- uses: arr_of_year
SELECT 100 * avg((closing = 0)::INT), count(*)
FROM arr_of_year
JOIN sales_data.customers AS c USING (customer_id)
WHERE c.company_size = 'Enterprise'
