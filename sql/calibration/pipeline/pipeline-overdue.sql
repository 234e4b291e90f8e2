-- metric: Open opportunities past their close date
-- reference: 1.A #29
-- low: 3
-- typical: 8–15
-- high: 30
-- unit: %
-- note: By count, of all that are open.
SELECT 100 * avg((close_date < getvariable('as_of'))::INT)
FROM sales_data.opportunities
WHERE stage NOT LIKE 'Closed%'
