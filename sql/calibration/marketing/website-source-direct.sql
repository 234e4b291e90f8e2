-- metric: Direct visits of all
-- reference: 1.C #87 [S40]
-- low: 18
-- typical: 22
-- high: 26
-- unit: %
-- note: Unique visitors. Published is one figure; a third to either side.
SELECT 100 * sum(unique_visitors) FILTER (source = 'Direct') / sum(unique_visitors)
FROM marketing_data.website_traffic
