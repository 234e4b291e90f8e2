-- metric: Accounts by region, EMEA
-- reference: 1.F #168
-- low: 20.2
-- typical: 27
-- high: 33.8
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((region = 'EMEA')::INT)
FROM sales_data.customers
