-- metric: Accounts by region, North America
-- reference: 1.F #168
-- low: 40.5
-- typical: 54
-- high: 67.5
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((region = 'North America')::INT)
FROM sales_data.customers
