-- metric: Quotes per quoted opportunity
-- reference: 1.A #25
-- low: 1.1
-- typical: 1.5
-- high: 2.5
-- unit: quotes
-- note: All types of deal.
SELECT count(*) / count(DISTINCT opportunity_id)
FROM sales_data.quotes
