-- metric: Accounts by size, Large
-- reference: 1.F #167
-- low: 11.2
-- typical: 15
-- high: 18.8
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((company_size = 'Large')::INT)
FROM sales_data.customers
