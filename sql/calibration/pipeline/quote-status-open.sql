-- metric: Quotes in draft or sent
-- reference: 1.A #26
-- low: 2
-- typical: 20
-- high: 30
-- unit: %
-- note: By count. No range is published; with three years of settled quotes kept, few are open.
SELECT 100 * avg((status IN ('Draft', 'Sent'))::INT)
FROM sales_data.quotes
