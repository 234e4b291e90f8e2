-- metric: Won deals with any discount
-- reference: 1.A #11
-- low: 45
-- typical: 65
-- high: 85
-- unit: %
-- note: By count, all types of deal.
SELECT 100 * avg((discount_percent > 0)::INT)
FROM sales_data.closed_deals
WHERE status = 'Won'
