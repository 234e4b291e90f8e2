-- metric: Annual logo churn
-- reference: 1.B #32 [S21][S25]
-- low: 6
-- typical: 11
-- high: 20
-- unit: %
-- note: Customers of a year ago without a contract in force.
-- uses: arr_of_year
SELECT 100 * avg((closing = 0)::INT)
FROM arr_of_year
