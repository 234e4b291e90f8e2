-- metric: Quotes accepted
-- reference: 1.A #26
-- low: 30
-- typical: 40
-- high: 55
-- unit: %
-- note: By count.
SELECT 100 * avg((status = 'Accepted')::INT)
FROM sales_data.quotes
