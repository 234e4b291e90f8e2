-- metric: Quotes rejected or expired
-- reference: 1.A #26
-- low: 30
-- typical: 40
-- high: 65
-- unit: %
-- note: By count; a quote that a later one replaced counts as rejected. No range is published; the band leaves room for the open quotes that a history of settled deals lacks.
SELECT 100 * avg((status IN ('Rejected', 'Expired'))::INT)
FROM sales_data.quotes
