-- metric: Accounts by tier, Silver
-- reference: 1.F #169
-- low: 22.5
-- typical: 30
-- high: 37.5
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((customer_tier = 'Silver')::INT)
FROM sales_data.customers
