-- metric: Accounts by region, Latin America
-- reference: 1.F #168
-- low: 3
-- typical: 6
-- high: 9
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((region = 'Latin America')::INT)
FROM sales_data.customers
