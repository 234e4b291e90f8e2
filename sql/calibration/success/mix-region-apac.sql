-- metric: Accounts by region, APAC
-- reference: 1.F #168
-- low: 9.8
-- typical: 13
-- high: 16.2
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((region = 'APAC')::INT)
FROM sales_data.customers
