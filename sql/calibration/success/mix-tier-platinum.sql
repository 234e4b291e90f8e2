-- metric: Accounts by tier, Platinum
-- reference: 1.F #169
-- low: 4
-- typical: 7
-- high: 10
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((customer_tier = 'Platinum')::INT)
FROM sales_data.customers
