-- metric: Organic visits of all
-- reference: 1.C #87 [S40]
-- low: 40
-- typical: 45–53
-- high: 55
-- unit: %
-- note: Unique visitors.
SELECT 100 * sum(unique_visitors) FILTER (source = 'Organic') / sum(unique_visitors)
FROM marketing_data.website_traffic
