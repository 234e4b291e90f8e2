-- metric: Accounts by tier, Gold
-- reference: 1.F #169
-- low: 13.5
-- typical: 18
-- high: 22.5
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((customer_tier = 'Gold')::INT)
FROM sales_data.customers
