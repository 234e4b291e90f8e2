-- metric: Measured weeks with overage
-- reference: 5 #11
-- low: 3
-- typical: 3–8
-- high: 8
-- unit: %
-- note: Rows in which more users were active than licences bought.
SELECT 100 * avg((overage_count > 0)::INT)
FROM usage_data.license_usage
