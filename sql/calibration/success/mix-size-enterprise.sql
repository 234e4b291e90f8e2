-- metric: Accounts by size, Enterprise
-- reference: 1.F #167
-- low: 5
-- typical: 8
-- high: 11
-- unit: %
-- note: By count. No range is published; the band is the typical value ± 25 %, or 3 points if that is more.
SELECT 100 * avg((company_size = 'Enterprise')::INT)
FROM sales_data.customers
