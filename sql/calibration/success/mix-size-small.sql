-- metric: Accounts by size, Small
-- reference: 1.F #167
-- low: 36.0
-- typical: 48
-- high: 60.0
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((company_size = 'Small')::INT)
FROM sales_data.customers
