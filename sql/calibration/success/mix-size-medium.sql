-- metric: Accounts by size, Medium
-- reference: 1.F #167
-- low: 21.8
-- typical: 29
-- high: 36.2
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((company_size = 'Medium')::INT)
FROM sales_data.customers
