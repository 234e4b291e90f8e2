-- metric: Accounts by tier, Bronze
-- reference: 1.F #169
-- low: 33.8
-- typical: 45
-- high: 56.2
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((customer_tier = 'Bronze')::INT)
FROM sales_data.customers
